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
  sign?: {glyph: Glyph; kind: string};
  /** Who says so; none where it is the author’s own. */
  sources: Source[];
  /** Where it misleads. */
  limits: {id: string; text: string; kind: string}[];
}

/** How each row is drawn in the picture: what has the row’s id first. */
function signsOf({picture}: Analogy): ReadonlyMap<string, MappedRow['sign']> {
  const {things, products, queue, rivals = []} = picture?.exchange ?? {};
  const amounts = (picture?.exchange ?? picture?.pipe)?.amounts ?? [];
  const drawn = [
    ...amounts.map(part => ({...part, kind: 'coin'})),
    ...rivals.map(part => ({...part, kind: 'rival'})),
    ...[queue].map(part => ({...part, kind: 'queue'})),
    ...[products].map(part => ({...part, kind: 'product'})),
    ...[things].map(part => ({...part, kind: 'thing'})),
  ];
  return new Map(
    drawn.flatMap(({row, glyph, kind}): [string, MappedRow['sign']][] =>
      row && glyph ? [[row, {glyph, kind}]] : [],
    ),
  );
}

/** The mapping, each row with its sign and with the limits that correct it. */
export function toRows(analogy: Analogy, {topic, messages}: AnalogyContext): MappedRow[] {
  const signs = signsOf(analogy);
  return analogy.mapping.map(row => ({
    ...row,
    sign: signs.get(row.id),
    sources: sourcesOf(topic, row),
    limits: analogy.limits
      .filter(({corrects}) => corrects.includes(row.id))
      .map(({id, text, kind}) => ({id, text, kind: messages.limitKinds[kind]})),
  }));
}
