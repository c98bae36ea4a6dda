/**
 * For a page with explainers in frames: gives each frame the height that its content says. It listens to the frames that
 * are marked `data-explainer-frame` and to nobody else, takes nothing but a number in bounds, and answers nothing. A
 * frame that says a thousand heights a second is given one each time the page is drawn.
 */

/** A frame as high as a word, or as ten screens, is one that is wrong. */
const [least, most] = [40, 9_000];

const wanted = new Map<HTMLIFrameElement, number>();

function resize() {
  for (const [frame, height] of wanted) frame.height = String(height);
  wanted.clear();
}

addEventListener('message', ({source, data}: MessageEvent<{explainerHeight?: unknown} | null>) => {
  const height = data?.explainerHeight;
  if (typeof height !== 'number' || !(height >= least && height <= most)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-explainer-frame]')) {
    if (frame.contentWindow !== source) continue;
    if (!wanted.size) requestAnimationFrame(resize);
    wanted.set(frame, Math.ceil(height));
  }
});
