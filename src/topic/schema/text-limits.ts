/** The most characters that are read of a file. The built-in topic has about 40,000. */
const mostCharacters = 2_000_000;

/** Why a text cannot be data at all, whatever its format: too long, empty, or a web page. `undefined` if it can. */
export function whyNotData(text: string): string | undefined {
  if (text.length > mostCharacters)
    return `It is longer than ${mostCharacters} characters. Give only what is shown.`;
  if (!text.trim()) return 'It is empty.';
  if (/^\s*</.test(text)) return 'It is a web page. Give the address of the data itself.';
}
