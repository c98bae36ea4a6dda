/** The glyphs that an analogy draws. Each is a file of its own, so that a reader loads only those in the picture. */
import type {glyphs} from '../../topic/schema/analogy-schema.js';

type Glyph = (typeof glyphs)[number];

// Written out, because bundlers follow only an import whose path they can read.
const files: Record<Glyph, () => Promise<{path: string}>> = {
  oven: () => import('./glyphs/oven.js'),
  loaf: () => import('./glyphs/loaf.js'),
  person: () => import('./glyphs/person.js'),
  building: () => import('./glyphs/building.js'),
  chip: () => import('./glyphs/chip.js'),
  rack: () => import('./glyphs/rack.js'),
  coin: () => import('./glyphs/coin.js'),
  workshop: () => import('./glyphs/workshop.js'),
  cloud: () => import('./glyphs/cloud.js'),
  truck: () => import('./glyphs/truck.js'),
};

const loaded = new Map<Glyph, string>();

/**
 * True if one has come that was not there. Never rejects: the words tell all that the picture does, so it can do
 * without a glyph that did not come.
 */
export async function loadGlyphs(names: Iterable<Glyph>): Promise<boolean> {
  const missing = [...new Set(names)].filter(name => !loaded.has(name));
  await Promise.allSettled(missing.map(async name => loaded.set(name, (await files[name]()).path)));
  return missing.some(name => loaded.has(name));
}

/** The `d` of an SVG path, to be stroked in a box of 24 × 24; undefined until it is loaded. */
export const glyphPath = (name: Glyph): string | undefined => loaded.get(name);
