/** Motion that shows what crossed: each thing goes from the place that it left to the place where it stands. */

const durationMs = 320;

const placeIn = (side: Element | null, index: number) =>
  side?.querySelector<SVGGElement>(`[data-place="${index}"]`);

/** Where each thing stands now, by its index, before the picture changes. */
export const placesOfThings = (picture: Element | null): ReadonlyMap<string, DOMRect> =>
  new Map(
    [...(picture?.querySelectorAll<SVGGElement>('[data-place]') ?? [])].map(thing => [
      thing.dataset.place!,
      thing.getBoundingClientRect(),
    ]),
  );

/** Lets things that stand elsewhere than before go there. Who wants no motion sees them there at once. */
export function animateCrossing(picture: Element | null, before: ReadonlyMap<string, DOMRect>) {
  if (!picture || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const [index, from] of before) {
    const thing = placeIn(picture, Number(index));
    const to = thing?.getBoundingClientRect();
    if (!thing || !to || (to.x === from.x && to.y === from.y)) continue;
    // A thing is drawn in the units of its glyph.
    const scale = thing.getScreenCTM()?.a || 1;
    const [x, y] = [(from.x - to.x) / scale, (from.y - to.y) / scale];
    thing.animate([{transform: `translate(${x}px, ${y}px)`}, {transform: 'none'}], {
      duration: durationMs,
      easing: 'ease-in-out',
    });
  }
}
