/** The sheet of paper that every picture stands on: heading above it, what is said of it below. */
import {beside, gap, rule, stack, words, type Block} from './block.js';
import {say, type Drawing, type Picture} from './drawing.js';
import {safeText} from './safe-text.js';
import {writeShapes} from './svg.js';
import {element, escapeXml} from './xml.js';

/** What is left free around a picture of a width. */
export const marginOf = (width: number) => (width < 480 ? 16 : 24);

/** As long as lines are good to read, in their own size. */
const longest = {title: 34, message: 38, note: 54} as const;

function head({title, message}: Picture, {styles, width}: Drawing): Block {
  const {title: large, quiet} = styles;
  return stack(
    [
      words(
        {words: title, style: large},
        {width: Math.min(width, longest.title * large.size), most: 8, isBalanced: true},
      ),
      words(
        {words: message, style: quiet},
        {width: Math.min(width, longest.message * quiet.size), most: 16, isBalanced: true},
      ),
    ],
    4,
  );
}

function foot({note, foot, doubts}: Picture, {styles, width, palette}: Drawing): Block {
  const across = Math.min(width, longest.note * styles.note.size);
  const lines = stack(
    [
      ...doubts.slice(0, 6).map(doubt => say(doubt, styles.noteLabel, across, 6)),
      say(note, styles.note, across, 12),
      ...foot.map(line => say(line, styles.note, across, 12)),
    ],
    3,
  );
  return lines.height ? stack([rule(width, palette.rule), gap(8), lines]) : lines;
}

/** FNV-1a: the same picture has the same ids wherever it is made, another has others. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return `x${hash.toString(36)}`;
}

/** What a sheet is written for. */
interface SheetOptions {
  drawing: Drawing;
  width: number;
  isMirrored: boolean;
}

/** The fonts that are asked for, first the one that widths are measured in. */
const fonts = 'Inter, system-ui, sans-serif';

/** The whole picture, with its words for those who do not see it. */
export function toSvg(
  picture: Picture,
  alt: string,
  {drawing, width, isMirrored}: SheetOptions,
): {svg: string; height: number} {
  const margin = marginOf(width);
  const {palette, language} = drawing;
  const sheet = stack([
    gap(margin),
    rule(drawing.width, palette.ink, 2),
    gap(12),
    head(picture, drawing),
    gap(14),
    picture.body,
    gap(14),
    foot(picture, drawing),
    gap(margin),
  ]);
  const height = Math.ceil(sheet.height);
  const shapes = beside([{x: margin, block: sheet}]).drawAt(0, 0);
  const canvas = {width, isMirrored};
  const prefix = hashOf(alt + writeShapes(shapes, {...canvas, prefix: ''}));
  const written = writeShapes(shapes, {...canvas, prefix});
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': language,
      role: 'img',
      'aria-labelledby': `${prefix}-title`,
      'aria-describedby': `${prefix}-alt`,
      'font-family': fonts,
    },
    element('title', {id: `${prefix}-title`}, escapeXml(safeText(picture.title))),
    element('desc', {id: `${prefix}-alt`}, escapeXml(alt)),
    element('rect', {width, height, fill: palette.paper}),
    '\n',
    written,
  );
  return {svg, height};
}
