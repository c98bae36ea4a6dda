/**
 * For a page with explainers in frames: gives each frame the height that its content says. It listens to the frames that
 * are marked `data-explainer-frame` and to nobody else, takes nothing but a number in bounds, and answers nothing. A
 * frame that says a thousand heights a second is given one each time the page is drawn. To each frame it says whether
 * the page around it is light or dark, which a frame cannot see.
 */

/** A frame as high as a word, or as ten screens, is one that is wrong. */
const [least, most] = [40, 9_000];

const embeds = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-explainer-frame]');

const wanted = new Map<HTMLIFrameElement, number>();

function resize() {
  for (const [frame, height] of wanted) frame.height = String(height);
  wanted.clear();
}

addEventListener('message', ({source, data}: MessageEvent<{explainerHeight?: unknown} | null>) => {
  const height = data?.explainerHeight;
  if (typeof height !== 'number' || !(height >= least && height <= most)) return;
  for (const frame of embeds()) {
    if (frame.contentWindow !== source) continue;
    if (!wanted.size) requestAnimationFrame(resize);
    wanted.set(frame, Math.ceil(height));
  }
});

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

function sayScheme() {
  for (const frame of embeds()) {
    const {colorScheme} = getComputedStyle(frame);
    const isDark = /dark/.test(colorScheme) && (!/light/.test(colorScheme) || prefersDark.matches);
    frame.contentWindow?.postMessage({explainerScheme: isDark ? 'dark' : 'light'}, '*');
  }
}

sayScheme();
// A frame may be there before this script, or after it, where a reader scrolls to it. Its load is heard on the way down,
// and from the document on: no load passes through a window.
document.addEventListener('load', sayScheme, true);
prefersDark.addEventListener('change', sayScheme);
