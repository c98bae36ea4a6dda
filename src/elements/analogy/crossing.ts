/** Motion that shows what crossed: each thing goes from the place that it left to the place where it stands. */

const durationMs = 320;

const thingsIn = (picture: Element | null) => [
  ...(picture?.querySelectorAll<SVGGElement>('[data-place]') ?? []),
];

/** Where each thing stands, by its place. */
export type Standing = ReadonlyMap<string | undefined, DOMRect>;

/** Where things stand before the picture changes. */
export const whereThingsStand = (picture: Element | null): Standing =>
  new Map(thingsIn(picture).map(thing => [thing.dataset.place, thing.getBoundingClientRect()]));

/** Lets things that stand elsewhere than before go there. Who wants no motion sees them there at once. */
export function animateCrossing(picture: Element | null, before: Standing) {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const thing of thingsIn(picture)) {
    const from = before.get(thing.dataset.place);
    const to = thing.getBoundingClientRect();
    if (!from || (to.x === from.x && to.y === from.y)) continue;
    // A thing is drawn in the units of its glyph.
    const scale = thing.getScreenCTM()?.a || 1;
    const transform = `translate(${(from.x - to.x) / scale}px, ${(from.y - to.y) / scale}px)`;
    thing.animate([{transform}, {}], {duration: durationMs, easing: 'ease-in-out'});
  }
}
