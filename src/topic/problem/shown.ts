/** Enough of a text to know it again. */
const longest = 40;

/** What an author wrote, short enough for a sentence: `"80%"`, `5`, `a list`, `an object`. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value && typeof value === 'object') return 'an object';
  const text = String(value);
  const short = text.length > longest ? text.slice(0, longest) + '…' : text;
  return typeof value === 'string' ? `"${short}"` : short;
}
