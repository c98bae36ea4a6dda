import type {Tone} from '../topic/schema/schema.js';
import {layOn, mixInOklab} from './colour.js';

/** Light or dark. */
export type Scheme = 'light' | 'dark';

/** All colours of a picture, as they are: nothing in it is transparent. */
export interface Palette {
  paper: string;
  /** Text and lines. */
  ink: string;
  /** Text of less weight. */
  muted: string;
  /** Thin lines. */
  rule: string;
  tones: Readonly<Record<Tone, string>>;
}

/** What a tone is mixed from, and how much of it stays; the rest is ink. The same as in src/kit/styles.ts. */
const mixtures: Readonly<Record<Tone, readonly [string, number]>> = {
  accent: ['#c8481a', 0.82],
  base: ['#5b7083', 0.55],
  third: ['#2f7d6d', 0.78],
  fourth: ['#7a5aa6', 0.78],
  fifth: ['#a3701b', 0.78],
  sixth: ['#b03a68', 0.78],
};

function toPalette(paper: string, ink: string): Palette {
  const tones = Object.entries(mixtures).map(([tone, [colour, share]]) => [
    tone,
    mixInOklab(colour, share, ink),
  ]);
  return {
    paper,
    ink,
    muted: layOn(ink, 0.76, paper),
    rule: layOn(ink, 0.2, paper),
    tones: Object.fromEntries(tones) as Record<Tone, string>,
  };
}

/** Paper and ink of the article that comes with the library. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: toPalette('#fffdfa', '#1b1a17'),
  dark: toPalette('#15171b', '#ece8e0'),
};
