/** Where the dots of a field stand: in rows of twenty, each in a square of 4 × 4. */

const [inRow, square] = [20, 4];

/** How large a field is; at least one row. */
export const fieldSize = (count: number): {width: number; height: number} => ({
  width: inRow * square,
  height: Math.max(1, Math.ceil(count / inRow)) * square,
});

/** Points from one place up to another, as the `d` of a path: a line of no length is drawn as the dot of its end. */
export const toPath = (from: number, to: number): string =>
  Array.from({length: Math.max(0, to - from)}, (_, index) => {
    const place = from + index;
    return `M${(place % inRow) * square + square / 2} ${Math.floor(place / inRow) * square + square / 2}h0`;
  }).join('');
