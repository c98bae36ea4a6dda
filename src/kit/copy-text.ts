/**
 * Puts a text on the clipboard; false where the reader has to do it: in a frame that may not, on a page without https,
 * in an old browser. To be called while a press is handled, and with the promise of a text, which `writeText` does not
 * take: Safari allows nothing later (https://webkit.org/blog/10855/async-clipboard-api/).
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
  const blob = text.then(text => new Blob([text], {type: 'text/plain'}));
  try {
    await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
    return true;
  } catch {
    return false;
  }
}
