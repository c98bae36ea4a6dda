/** What stands for what, who says so, and where it misleads. */
import {sourcesOf} from '../../topic/schema/lookup.js';
import type {Analogy, Source} from '../../topic/schema/schema.js';
import type {AnalogyContext, Glyph} from './amount.model.js';

/** One row of the mapping. */
export interface MappedRow {
  id: string;
  source: string;
  target: string;
  relation?: string;
  /** How the picture draws it, if it does. */
  sign?: DrawnPart;
  /** True if the picture beside it draws something of it. */
  isDrawn?: boolean;
  /** Who says so; none where it is the author’s own. */
  sources: Source[];
  /** Where it misleads. */
  limits: {id: string; text: string; kind: string}[];
}

/** The tones that all elements have. */
export const tones = {thing: 'accent', product: 'fifth', queue: '', rival: 'base', amount: 'third'} as const;

/** A part of a picture that has a sign. */
interface DrawnPart {
  glyph: Glyph;
  tone: string;
  row?: string;
}

/** What a picture draws signs of, and each kind in its tone, wherever it stands. */
export function drawnParts({picture}: Analogy): DrawnPart[] {
  const {things, products, queue, rivals = []} = picture?.exchange ?? {};
  const {amounts = []} = picture?.exchange ?? picture?.pipe ?? {};
  const inTone = (tone: string, ...parts: ({glyph: Glyph; row?: string} | undefined)[]) =>
    parts.flatMap(part => (part ? {glyph: part.glyph, row: part.row, tone} : []));
  return [
    ...inTone(tones.thing, things),
    ...inTone(tones.product, products),
    ...inTone(tones.queue, queue),
    ...inTone(tones.rival, ...rivals),
    ...inTone(tones.amount, ...amounts),
  ];
}

/** The mapping, each row with its sign and with the limits that correct it. */
export function toRows(analogy: Analogy, {topic, messages}: AnalogyContext): MappedRow[] {
  const parts = drawnParts(analogy);
  return analogy.mapping.map(row => ({
    ...row,
    sign: parts.find(part => part.row === row.id),
    sources: sourcesOf(topic, row),
    limits: analogy.limits
      .filter(({corrects}) => corrects.includes(row.id))
      .map(({id, text, kind}) => ({id, text, kind: messages.limitKinds[kind]})),
  }));
}
