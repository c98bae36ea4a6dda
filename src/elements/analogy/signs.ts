import {html, svg} from 'lit';
import type {Glyph} from './amount.model.js';
import {glyphPath} from './glyphs.js';

/** The strokes of a glyph, in a box of 24 × 24. */
export const renderStrokes = (glyph: Glyph) => svg`<path d=${glyphPath(glyph) ?? ''}></path>`;

/** A glyph by itself. Words beside it say all that it does. */
export const renderSign = (glyph: Glyph, kind: string) =>
  html`<svg class="sign ${kind}" viewBox="0 0 24 24" aria-hidden="true">${renderStrokes(glyph)}</svg>`;
