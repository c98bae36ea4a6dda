import {cleanText} from './clean-text.js';

/** Enough to know it again. */
const longest = 40;

const cut = (text: string) => cleanText(text.slice(0, longest)) + (text.length > longest ? '…' : '');

/** What an author wrote, short enough for a sentence: `"80%"`, `5`, `a list`, `an object`. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${cut(value)}"`;
  if (Array.isArray(value)) return 'a list';
  return value && typeof value === 'object' ? 'an object' : cut(String(value));
}
