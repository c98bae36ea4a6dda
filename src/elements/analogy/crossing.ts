/** Motion that shows what crossed: each thing goes from the place that it left to the place where it stands. */
import type {Exchange} from './exchange.model.js';

const durationMs = 320;

/** How far it is from a place on the one side to the same place on the other, in the units of the drawing. */
export interface Way {
  x: number;
  y: number;
}

/** Measured before a change, while nothing has to be laid out anew for it. */
export function wayAcross(picture: Element | null): Way | undefined {
  const [own, other] = picture?.querySelectorAll('.places') ?? [];
  const row = own?.querySelector('svg');
  if (!row || !other) return undefined;
  const [from, to] = [row.getBoundingClientRect(), other.getBoundingClientRect()];
  const scale = row.viewBox.baseVal.width / from.width;
  return {x: (to.x - from.x) * scale, y: (to.y - from.y) * scale};
}

/** Lets what stands on another side than before go there. Who wants no motion sees it there at once. */
export function animateCrossing(
  picture: Element | null,
  {total, crossed}: Pick<Exchange, 'total' | 'crossed'>,
  {x, y}: Way,
) {
  if (!picture || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const thing of picture.querySelectorAll<SVGGElement>('[data-place]')) {
    const isOther = !!thing.closest('.other');
    const wasOther = Number(thing.dataset.place) >= total - crossed;
    if (isOther === wasOther) continue;
    const back = isOther ? -1 : 1;
    const transform = `translate(${x * back}px, ${y * back}px)`;
    thing.animate([{transform}, {}], {duration: durationMs, easing: 'ease-in-out'});
  }
}
