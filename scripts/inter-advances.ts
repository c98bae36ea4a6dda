/** How wide the characters of Inter are, as a module: pictures are laid out where no font can be asked. */
import {readFileSync} from 'node:fs';
import {advanceFinder, glyphFinder, openFont} from '../src/image/font-file.js';

/** Latin, Greek and Cyrillic with their marks, punctuation, currencies, arrows, signs of arithmetic. */
const ranges: readonly [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x205f],
  [0x2070, 0x209c],
  [0x20a0, 0x20c0],
  [0x2100, 0x214f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
];

const weights = {regular: '400Regular', semibold: '600SemiBold'} as const;

const fontOf = (name: string) =>
  openFont(
    readFileSync(
      new URL(`../node_modules/@expo-google-fonts/inter/${name}/Inter_${name}.ttf`, import.meta.url),
    ),
  );

/** A property as Prettier has it: what is too long begins a line of its own. */
function property(name: string, advances: readonly number[]): string {
  const line = `    ${name}: '${advances.join(' ')}',`;
  return line.length > 110 ? line.replace(': ', ':\n      ') : line;
}

/** The text of `src/image/inter-advances.ts`. */
export function interAdvances(): string {
  const fonts = Object.values(weights).map(fontOf);
  const finders = fonts.map(font => ({glyphOf: glyphFinder(font), advanceOf: advanceFinder(font)}));
  const runs: {first: number; advances: number[][]}[] = [];
  for (const [from, to] of ranges) {
    let isOpen = false;
    for (let character = from; character <= to; character++) {
      const glyphs = finders.map(({glyphOf}) => glyphOf(character));
      const isThere = glyphs.every(Boolean);
      if (isThere && !isOpen) runs.push({first: character, advances: [[], []]});
      if (isThere)
        glyphs.forEach((glyph, font) => runs.at(-1)!.advances[font]!.push(finders[font]!.advanceOf(glyph)));
      isOpen = isThere;
    }
  }
  const rows = runs.map(({first, advances: [regular, semibold]}) =>
    [
      '  {',
      `    first: 0x${first.toString(16)},`,
      property('regular', regular!),
      property('semibold', semibold!),
      '  },',
    ].join('\n'),
  );
  return [
    '/** Written by `npx tsx scripts/write-inter.ts` from the font itself: how far each character moves the pen on. */',
    '',
    '/** Characters in a row, from the first, each with its advance in thousandths of the size of the font. */',
    'export const interAdvances: readonly {first: number; regular: string; semibold: string}[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}
