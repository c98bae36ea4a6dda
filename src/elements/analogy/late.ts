/**
 * What an analogy draws with beside its own code, loaded when it is known that it is needed: the signs in its picture,
 * the layout that few have, what a change looks like and what is asked, and all of it at once for paper. A server loads it before it draws: nothing is late there.
 */
import type {Analogy} from '../../topic/schema/schema.js';
import {loadGlyphs} from './glyphs.js';
import {drawnParts} from './mapping.model.js';

/** What has come. */
export const late: {
  onPaper?: typeof import('./on-paper.js');
  pipe?: typeof import('./pipe.js');
  changing?: typeof import('./after-first-picture.js');
} = {};

async function loadPipe() {
  late.pipe ??= await import('./pipe.js');
}

async function loadOnPaper() {
  late.onPaper ??= await import('./on-paper.js');
}

async function loadChanging() {
  late.changing ??= await import('./after-first-picture.js');
}

/** Loads all that an analogy needs. True if something has come that was not there; never rejects. */
export async function loadLate(analogy: Analogy): Promise<boolean> {
  const count = Object.keys(late).length;
  const glyphs = loadGlyphs(drawnParts(analogy).map(({glyph}) => glyph));
  await Promise.allSettled([loadOnPaper(), loadChanging(), analogy.picture?.pipe && loadPipe()]);
  return (await glyphs) || Object.keys(late).length > count;
}
