/** The signs that an analogy draws, all at once: a picture is made in one go, and waits for nothing. */
import type {Glyph} from '../elements/analogy/amount.model.js';
import {path as building} from '../elements/analogy/glyphs/building.js';
import {path as chip} from '../elements/analogy/glyphs/chip.js';
import {path as cloud} from '../elements/analogy/glyphs/cloud.js';
import {path as coin} from '../elements/analogy/glyphs/coin.js';
import {path as loaf} from '../elements/analogy/glyphs/loaf.js';
import {path as oven} from '../elements/analogy/glyphs/oven.js';
import {path as person} from '../elements/analogy/glyphs/person.js';
import {path as rack} from '../elements/analogy/glyphs/rack.js';
import {path as truck} from '../elements/analogy/glyphs/truck.js';
import {path as workshop} from '../elements/analogy/glyphs/workshop.js';

/** Paths to be stroked in a box of 24 × 24. */
export const glyphPaths: Readonly<Record<Glyph, string>> = {
  building,
  chip,
  cloud,
  coin,
  loaf,
  oven,
  person,
  rack,
  truck,
  workshop,
};
