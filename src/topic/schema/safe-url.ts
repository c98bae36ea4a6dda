/**
 * An address that a page may link to: http or https, without a user name, else `undefined`.
 * The parser decides, not the text: tabs, capitals and newlines cannot smuggle another scheme in,
 * and a look-alike host comes out as punycode.
 */
export function safeUrl(address: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url : undefined;
}
