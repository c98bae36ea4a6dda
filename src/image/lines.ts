/** Breaking words into lines, where no browser does it. */
import {isMeasured, widthOf, type Weight} from './text-width.js';

/** How words look. */
export interface TextStyle {
  size: number;
  weight: Weight;
  colour: string;
  /** Of the line, as a multiple of the size. */
  lineHeight: number;
}

/** Words in one style. */
export interface Run {
  words: string;
  style: TextStyle;
}

/** A line: what stands in it, and how wide it is. */
export interface Line {
  runs: Run[];
  width: number;
}

/** What may not be broken: a word, with the space before it. It can change its style, as in “**Hidden.**”. */
interface Word {
  pieces: Run[];
  width: number;
  gap: number;
}

/** How wide words in a style are taken to be. */
type Measure = (words: string, style: TextStyle) => number;

const asMeasured: Measure = (words, {size, weight}) => widthOf(words, size, weight);

/**
 * Where the width of a line is partly guessed, it cannot be held to it, and a reader's own font may be wider than Inter
 * by this much.
 */
const widerFont = 1.22;

const asGuessed: Measure = (words, style) =>
  [...words].reduce(
    (sum, letter) => sum + asMeasured(letter, style) * (isMeasured(letter) ? widerFont : 1),
    0,
  );

const measureFor = (runs: readonly Run[]) =>
  runs.every(({words}) => isMeasured(words)) ? asMeasured : asGuessed;

/** Scripts that write no space between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What never begins a line, and what never ends one. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Sk}ーｰ々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ\p{Nd}%％]/u;
const opening = /[\p{Ps}\p{Pi}\p{Sc}]$/u;

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const wordsOf = new Intl.Segmenter('ja', {granularity: 'word'});

const partsIn = (segmenter: Intl.Segmenter, text: string) =>
  [...segmenter.segment(text)].map(({segment}) => segment);

/** Where a text between two spaces may be broken: after a hyphen or a slash, between words that have no space. */
function breakUp(text: string): string[] {
  if (!unspaced.test(text)) return text.split(/(?<=[\p{L}\d][-‐–—/])(?=\p{L})/u);
  const parts: string[] = [];
  for (const part of partsIn(wordsOf, text)) {
    const before = parts.at(-1);
    if (before !== undefined && (closing.test(part) || opening.test(before))) parts[parts.length - 1] += part;
    else parts.push(part);
  }
  return parts;
}

/** All words of the runs. Between two runs without a space between them no line ends. */
function toWords(runs: readonly Run[], measure: Measure): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const {words: text, style} of runs) {
    for (const [index, token] of text.split(/(?<= )|(?= )/).entries()) {
      if (/^ *$/.test(token)) {
        isOpen = false;
        continue;
      }
      const gap = index > 0 || !isOpen ? measure(' ', style) : 0;
      breakUp(token).forEach((part, place) => {
        const piece = {words: part, style};
        const width = measure(part, style);
        const last = words.at(-1);
        if (place === 0 && isOpen && last) {
          last.pieces.push(piece);
          last.width += width;
        } else words.push({pieces: [piece], width, gap: place === 0 && words.length ? gap : 0});
        isOpen = true;
      });
    }
  }
  return words;
}

/** Spaces that hold a number and its noun together: rather there than within a word a line ends. */
const holdingSpaces = /[\u00a0\u202f]/g;

function loosen(word: Word, measure: Measure): Word[] {
  const [first, ...others] = toWords(
    word.pieces.map(({words, style}) => ({words: words.replace(holdingSpaces, ' '), style})),
    measure,
  );
  return first ? [{...first, gap: word.gap}, ...others] : [word];
}

/** A word that is wider than the line, in parts that are not: never within what a reader takes for one letter. */
function cutWord({pieces, gap}: Word, width: number, measure: Measure): Word[] {
  const parts: Word[] = [];
  for (const {words, style} of pieces) {
    for (const letter of partsIn(graphemes, words)) {
      const step = measure(letter, style);
      const part = parts.at(-1);
      const piece = part?.pieces.at(-1);
      if (!part || part.width + step > width)
        parts.push({pieces: [{words: letter, style}], width: step, gap: parts.length ? 0 : gap});
      else {
        if (piece!.style === style) piece!.words += letter;
        else part.pieces.push({words: letter, style});
        part.width += step;
      }
    }
  }
  return parts;
}

/** A width that was measured is wide enough for what it was measured of, in whatever order it is added up. */
const rounding = 1e-6;

/** A line that is being filled. */
type FilledLine = Line & {count: number};

/** Puts a word at the end of a line; pieces in one style become one. */
function append(line: FilledLine, {pieces, width, gap}: Word): void {
  const isFirst = line.runs.length === 0;
  pieces.forEach(({words, style}, index) => {
    const text = index === 0 && !isFirst && gap > 0 ? ` ${words}` : words;
    const last = line.runs.at(-1);
    if (last?.style === style) last.words += text;
    else line.runs.push({words: text, style});
  });
  line.width += (isFirst ? 0 : gap) + width;
  line.count++;
}

function fill(words: readonly Word[], width: number): FilledLine[] {
  const lines: FilledLine[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (!line || line.width + word.gap + word.width > width + rounding)
      lines.push({runs: [], width: 0, count: 0});
    append(lines.at(-1)!, word);
  }
  return lines;
}

/** Ends with “…” what goes on: no words are left out in silence. */
function cutOff(
  lines: readonly FilledLine[],
  most: number,
  words: readonly Word[],
  width: number,
  measure: Measure,
): Line[] {
  const {style} = lines[most - 1]!.runs[0]!;
  const end: Word = {pieces: [{words: '…', style}], width: measure('…', style), gap: measure(' ', style)};
  const fitting = lines.slice(0, most).reduce((sum, {count}) => sum + count, 0);
  const cut = [fitting, fitting - 1].map(count => fill([...words.slice(0, count), end], width));
  return cut.find(({length}) => length <= most) ?? cut[1]!.slice(0, most);
}

/** What lines are made for. */
export interface LineOptions {
  width: number;
  /** More lines than these end in “…”. */
  most?: number;
  /** Lines of about one length, for headings. */
  isBalanced?: boolean;
}

/** The narrowest width that takes no more lines. */
function balancedWidth(words: readonly Word[], width: number): number {
  const count = fill(words, width).length;
  if (count < 2) return width;
  let [low, high] = [width / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(words, middle).length > count) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Lines that are no wider than asked for. A word wider than a line is broken; no other is.
 *
 * @example toLines([{words: 'its own chips, used inside AWS', style}], {width: 120}).length // 2
 */
export function toLines(runs: readonly Run[], {width, most = 40, isBalanced = false}: LineOptions): Line[] {
  const isTooWide = (word: Word) => word.width > width + rounding;
  const measure = measureFor(runs);
  const words = toWords(runs, measure)
    .flatMap(word => (isTooWide(word) ? loosen(word, measure) : [word]))
    .flatMap(word => (isTooWide(word) ? cutWord(word, width, measure) : [word]));
  const lines = fill(words, isBalanced ? balancedWidth(words, width) : width);
  return lines.length > most ? cutOff(lines, most, words, width, measure) : lines;
}
