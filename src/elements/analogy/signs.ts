import {html, svg} from 'lit';
import type {Glyph} from './amount.model.js';
import {glyphPath} from './glyphs.js';

/** The strokes of a glyph, in a box of 24 × 24. */
export const renderStrokes = (glyph: Glyph) => svg`<path d=${glyphPath(glyph) ?? ''}></path>`;

/** A glyph by itself, in its tone. Words beside it say all that it does. */
export const renderSign = (glyph: Glyph, tone: string) =>
  html`<svg class="sign ${tone}" viewBox="0 0 24 24" aria-hidden="true">${renderStrokes(glyph)}</svg>`;
