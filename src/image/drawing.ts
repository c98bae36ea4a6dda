/** What every picture is made with, and what it comes to. */
import type {Problem} from '../topic/problem/problem.js';
import type {Tone, Topic} from '../topic/schema/schema.js';
import type {FigureStatus} from '../topic/schema/schema.js';
import {drawBar} from './bar-look.js';
import {flow, words, type Block} from './block.js';
import type {TextStyle} from './lines.js';
import type {Palette} from './palette.js';

/** What is drawn with: how wide, in which colours, in which language. */
export interface Drawing {
  /** Of what stands between the margins. */
  width: number;
  palette: Palette;
  styles: Styles;
  language: string;
  topic: Topic;
  problems: readonly Problem[];
  attributes: Readonly<Record<string, string | undefined>>;
}

/** The styles of words, as the elements have them. */
export type Styles = Readonly<
  Record<
    'title' | 'subtitle' | 'text' | 'quiet' | 'label' | 'value' | 'figure' | 'note' | 'noteInk' | 'noteLabel',
    TextStyle
  >
>;

/** The styles in the colours of a palette. */
export const toStyles = ({ink, muted}: Palette): Styles => ({
  title: {size: 21, weight: 'semibold', colour: ink, lineHeight: 1.25},
  subtitle: {size: 17, weight: 'semibold', colour: ink, lineHeight: 1.3},
  text: {size: 15, weight: 'regular', colour: ink, lineHeight: 1.45},
  quiet: {size: 15, weight: 'regular', colour: muted, lineHeight: 1.45},
  label: {size: 15, weight: 'semibold', colour: ink, lineHeight: 1.35},
  value: {size: 18, weight: 'semibold', colour: ink, lineHeight: 1.25},
  figure: {size: 40, weight: 'semibold', colour: ink, lineHeight: 1.25},
  note: {size: 13, weight: 'regular', colour: muted, lineHeight: 1.4},
  noteInk: {size: 13, weight: 'regular', colour: ink, lineHeight: 1.4},
  noteLabel: {size: 13, weight: 'semibold', colour: ink, lineHeight: 1.4},
});

/** A picture, before it has its margins. */
export interface Picture {
  title: string;
  message: string;
  body: Block;
  /** What is wrong with its numbers, in sentences. */
  doubts: readonly string[];
  /** Under the picture: words of the author's, and what is said of all of it. */
  note: string;
  /** As of when, from where. */
  foot: readonly string[];
  /** Every value with its status, for who does not see the picture. */
  told: readonly string[];
  /** What those who do not see the picture are told after the values: as of when, from where. */
  toldLast: readonly string[];
}

/** Why there is no picture of what was asked for, in a sentence. */
export interface NotThere {
  notThere: string;
}

/** A topic as one kind of part of it is drawn. */
export type Draw<Part> = (part: Part, drawing: Drawing) => Picture | NotThere;

/** Words in a style of the picture, as wide as they may be. */
export const say = (text: string, style: TextStyle, width: number, most?: number): Block =>
  words({words: text, style}, {width, most});

/** The colour of a subject. */
export const toneOf = ({palette}: Drawing, tone: Tone = 'base') => palette.tones[tone];

/** A small bar in the look of a status, to stand beside the word for it. */
export const swatch = (status: FigureStatus | 'unknown', {palette}: Drawing): Block => ({
  width: 24,
  height: 11,
  baseline: 10.5,
  drawAt: (x, y) =>
    drawBar({status, tone: palette.tones.base, paper: palette.paper, x, y, width: 24, height: 11}),
});

/** The word for a status, with its look beside it; the two stay together. */
export function saidStatus(
  status: FigureStatus | 'unknown',
  statusName: string,
  drawing: Drawing,
  width = drawing.width,
): Block {
  const word = say(statusName, drawing.styles.note, width - 30, 4);
  return flow([swatch(status, drawing), word], {width: Infinity, between: 6});
}
