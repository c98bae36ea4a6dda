import {interAdvances} from './inter-advances.js';

/** The two weights of a picture. */
export type Weight = 'regular' | 'semibold';

const toNumbers = (list: string) => list.split(' ').map(Number);

const toTable = (weight: Weight): ReadonlyMap<number, number> =>
  new Map(
    interAdvances.flatMap(run =>
      toNumbers(run[weight]).map((advance, index): [number, number] => [run.first + index, advance]),
    ),
  );

const tables: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
  regular: toTable('regular'),
  semibold: toTable('semibold'),
};

/** Joined to what stands before them, or not there to be seen. */
const noWidth = /[\p{M}\p{Cf}]/u;

/** Chinese, Japanese, Korean, what is as wide as these, and signs in colour: a square each. */
const square =
  /[\u1100-\u115f\u2e80-\u303f\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\p{Extended_Pictographic}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Letters that join, most of them narrow. */
const joined = /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Hebrew}]/u;

/** Rather too wide than too narrow: what is too narrow runs over the edge. */
const other = {joined: {regular: 600, semibold: 690}, single: {regular: 680, semibold: 720}} as const;

function advanceOf(character: string, weight: Weight): number {
  const known = tables[weight].get(character.codePointAt(0)!);
  if (known !== undefined) return known;
  if (noWidth.test(character)) return 0;
  return square.test(character) ? 1000 : other[joined.test(character) ? 'joined' : 'single'][weight];
}

/** How wide words are in Inter, without kerning: "Nvidia" in 15 px → 43.9. Of other scripts, a good guess. */
export function widthOf(words: string, size: number, weight: Weight): number {
  let advance = 0;
  for (const character of words) advance += advanceOf(character, weight);
  return (advance * size) / 1000;
}

/** Whether the width is known and not guessed. */
export function isMeasured(words: string): boolean {
  for (const character of words) if (!tables.regular.has(character.codePointAt(0)!)) return false;
  return true;
}
