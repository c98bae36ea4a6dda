/**
 * Inside a frame: says to the page around how high its content is, as often as that changes, and is light or dark as
 * that page says.
 */

/** What the address asked for stays. */
const scheme = document.querySelector<HTMLMetaElement>('meta[name=color-scheme][content="light dark"]');

if (parent !== window) {
  new ResizeObserver(() =>
    // Anybody may know how high it is; the page around takes it from this window alone.
    parent.postMessage({explainerHeight: document.body.getBoundingClientRect().height}, '*'),
  ).observe(document.body);

  addEventListener('message', ({source, data}: MessageEvent<{explainerScheme?: unknown} | null>) => {
    const wanted = data?.explainerScheme;
    if (scheme && source === parent && (wanted === 'light' || wanted === 'dark')) scheme.content = wanted;
  });
}
