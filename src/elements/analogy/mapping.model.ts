/** What stands for what, who says so, and where it misleads. */
import {sourcesOf} from '../../topic/lookup.js';
import type {Analogy, Source} from '../../topic/schema.js';
import type {AnalogyContext, Glyph} from './amount.model.js';

/** One row of the mapping. */
export interface MappedRow {
  id: string;
  source: string;
  target: string;
  relation?: string;
  /** How the picture draws it, if it does. */
  sign?: DrawnPart;
  /** Who says so; none where it is the author’s own. */
  sources: Source[];
  /** Where it misleads. */
  limits: {id: string; text: string; kind: string}[];
}

/** A part of a picture that has a sign. */
interface DrawnPart {
  glyph: Glyph;
  kind: string;
  row?: string;
}

/** What a picture draws signs of, and in which tone. */
export function drawnParts({picture}: Analogy): DrawnPart[] {
  const {things, products, queue, rivals = []} = picture?.exchange ?? {};
  const {amounts = []} = picture?.exchange ?? picture?.pipe ?? {};
  const ofKind = (kind: string, ...parts: ({glyph: Glyph; row?: string} | undefined)[]) =>
    parts.flatMap(part => (part ? {glyph: part.glyph, row: part.row, kind} : []));
  return [
    ...ofKind('thing', things),
    ...ofKind('product', products),
    ...ofKind('queue', queue),
    ...ofKind('rival', ...rivals),
    ...ofKind('coin', ...amounts),
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
