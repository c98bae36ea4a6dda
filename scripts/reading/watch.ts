/** What the page itself notes from before its first frame: when the chart is read, and when it answers. */

/** In milliseconds from the start of the navigation. */
export interface Seen {
  readable?: number;
  answers?: number;
}

/** Runs in the page; what it has seen is `seen` there. */
export function watch() {
  const seen: Seen = ((globalThis as unknown as {seen: Seen}).seen = {});
  const isDrawn = () => {
    const chart = document.querySelector('explainer-bar-chart, svg');
    const values = [...((chart?.shadowRoot ?? chart)?.querySelectorAll('[part=value]') ?? [])];
    return values.length === 3 && values.every(value => value.getBoundingClientRect().height > 0);
  };
  const answers = () => {
    const chart = document.querySelector<HTMLElement & {hasUpdated?: boolean; state?: string}>(
      'explainer-bar-chart',
    );
    return chart?.hasUpdated && chart.state === 'ready';
  };
  const look = () => {
    if (isDrawn()) seen.readable ??= performance.now();
    if (answers()) seen.answers ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
