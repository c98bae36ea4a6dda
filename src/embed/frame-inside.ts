/** Inside a frame: says to the page around how high its content is, as often as that changes. */
if (parent !== window)
  new ResizeObserver(() =>
    // Anybody may know how high it is; the page around takes it from this window alone.
    parent.postMessage({explainerHeight: document.body.getBoundingClientRect().height}, '*'),
  ).observe(document.body);
