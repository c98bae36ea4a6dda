/** The most characters that are read of a file. The built-in topic has about 40,000. */
const mostCharacters = 2_000_000;

/** Why a text cannot be data at all, whatever its format: too long, empty, or a web page. */
export function whyNotData(text: string, format: string): string | undefined {
  if (text.length > mostCharacters) return `This is longer than ${mostCharacters} characters. Give only the data that is shown.`;
  if (!text.trim()) return `This is empty. Write ${format} here.`;
  if (/^\s*</.test(text)) return `This is a web page, not ${format}. Give the address of the file itself.`;
  return undefined;
}
