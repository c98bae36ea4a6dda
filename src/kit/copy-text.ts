/**
 * Puts a text on the clipboard; false where the reader has to do it: in a frame that may not, on a page without https,
 * in an old browser. To be called while a press is handled, and therefore with the promise of a text: Safari allows
 * nothing later (https://webkit.org/blog/10855/async-clipboard-api/).
 */
export const copyText = (text: Promise<string>): Promise<boolean> =>
  write(text).then(
    () => true,
    () => false,
  );

async function write(text: Promise<string>): Promise<void> {
  const {clipboard} = navigator;
  // Firefox before 127 has no items, and waits for a text.
  if (!('ClipboardItem' in globalThis)) return clipboard.writeText(await text);
  const type = 'text/plain';
  return clipboard.write([new ClipboardItem({[type]: text.then(text => new Blob([text], {type}))})]);
}
