import type {CopyContext, Copying} from './copying.js';

/**
 * Puts a text on the clipboard; false where the reader has to do it: in a frame that may not, on a page without https,
 * in an old browser. To be called while a press is handled, and with the promise of a text, which `writeText` does not
 * take: Safari allows nothing later (https://webkit.org/blog/10855/async-clipboard-api/).
 */
async function copyText(text: Promise<string>): Promise<boolean> {
  const blob = text.then(text => new Blob([text], {type: 'text/plain'}));
  try {
    await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies what is shown as text, or shows the text. To be called while a press is handled, and with the promise of what
 * writes it: `loading` may still load. Rejects if it cannot be loaded.
 */
export async function copyAsText(loading: Promise<{copying: Copying; context: CopyContext}>): Promise<void> {
  const isCopied = await copyText(loading.then(({copying, context}) => copying.toText(context)));
  const {copying, context} = await loading;
  await copying.finish(context, isCopied);
}
