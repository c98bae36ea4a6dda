/** Where the things of an exchange stand: in rows of a few places, the same on both sides. */
import type {Exchange} from './exchange.model.js';

/** The size of a place, in the units of a glyph, which is 24 × 24. What a thing makes stands below it. */
export const place = {width: 28, thing: 24, product: 18, gap: 3} as const;

/** One place: what stands in it, and how far from the start of its row. */
export interface Place {
  index: number;
  x: number;
  isFull: boolean;
  makes: boolean;
}

/** As many in a row as make two rows, but six at most: 10 → 5, 30 → 6. */
const inRow = (total: number) => Math.min(6, Math.ceil(total / 2));

/**
 * The places of one side. The last things cross first, so that each keeps its place whatever the number: with 4 of 10
 * crossed the first 6 places are full on the one side, and the last 4 on the other.
 */
export function placeThings(
  {total, crossed, products}: Pick<Exchange, 'total' | 'crossed' | 'products'>,
  side: 'own' | 'other',
): Place[][] {
  const kept = total - crossed;
  const [from, to] = side === 'own' ? [0, kept] : [kept, total];
  const making = (side === 'own' ? products?.signs : products?.elsewhere) ?? 0;
  const places = Array.from({length: total}, (_, index) => ({
    index,
    x: (index % inRow(total)) * place.width,
    isFull: index >= from && index < to,
    makes: index >= from && index < Math.min(to, from + making),
  }));
  return Array.from({length: Math.ceil(total / inRow(total))}, (_, row) =>
    places.slice(row * inRow(total), (row + 1) * inRow(total)),
  );
}

/** How wide and high a row is: five ovens with their loaves → 140 × 48. */
export const rowSize = ({total, hasProducts}: Pick<Exchange, 'total' | 'hasProducts'>) => ({
  width: inRow(total) * place.width,
  height: place.thing + place.gap + (hasProducts ? place.product + place.gap : 0),
});
