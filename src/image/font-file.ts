/** What a TrueType or OpenType font has signs for, read from the font itself. */

/** Bytes of a font, with where its tables begin. */
interface FontFile {
  view: DataView;
  tables: ReadonlyMap<string, number>;
}

/** Where a table begins: its name and offset stand in a list at the head of the file. */
export function openFont(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  return {view, tables};
}

/** A run of characters, and the glyph of the first. The glyphs of the others follow, if the font says no more. */
interface Run {
  first: number;
  last: number;
  glyphOf: (character: number) => number;
}

/** Format 4: characters of 16 bits, in segments. */
function runsOf16(view: DataView, at: number): Run[] {
  const size = view.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + size * 2, 16 + size * 3].map(
    start => at + start,
  ) as [number, number, number, number];
  return Array.from({length: size / 2}, (_, index) => {
    const [last, first] = [view.getUint16(ends + index * 2), view.getUint16(starts + index * 2)];
    const delta = view.getUint16(deltas + index * 2);
    const place = offsets + index * 2;
    const offset = view.getUint16(place);
    const glyphOf = (character: number) => {
      if (offset === 0) return (character + delta) & 0xffff;
      const glyph = view.getUint16(place + offset + (character - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    };
    return {first, last, glyphOf};
  });
}

/** Format 12: characters of 32 bits, in groups. */
const runsOf32 = (view: DataView, at: number): Run[] =>
  Array.from({length: view.getUint32(at + 12)}, (_, index) => {
    const group = at + 16 + index * 12;
    const [first, last, glyph] = [0, 4, 8].map(start => view.getUint32(group + start)) as [
      number,
      number,
      number,
    ];
    return {first, last, glyphOf: character => glyph + character - first};
  });

/** What finds the glyph of a character; 0 where the font has none. */
export function glyphFinder({view, tables}: FontFile): (character: number) => number {
  const cmap = tables.get('cmap')!;
  const subtables = Array.from({length: view.getUint16(cmap + 2)}, (_, index) => {
    const at = cmap + view.getUint32(cmap + 8 + index * 8);
    return {at, format: view.getUint16(at)};
  });
  const found = subtables.find(({format}) => format === 12) ?? subtables.find(({format}) => format === 4);
  if (!found) return () => 0;
  const runs = found.format === 12 ? runsOf32(view, found.at) : runsOf16(view, found.at);
  return character =>
    runs.find(run => character >= run.first && character <= run.last)?.glyphOf(character) ?? 0;
}

/** How far a glyph moves the pen on, in thousandths of the font's size. */
export function advanceFinder({view, tables}: FontFile): (glyph: number) => number {
  const unitsPerEm = view.getUint16(tables.get('head')! + 18);
  const count = view.getUint16(tables.get('hhea')! + 34);
  const metrics = tables.get('hmtx')!;
  return glyph => Math.round((view.getUint16(metrics + Math.min(glyph, count - 1) * 4) * 1000) / unitsPerEm);
}
