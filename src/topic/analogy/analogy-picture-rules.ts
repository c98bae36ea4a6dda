/** What has to hold in the picture of an analogy. */
import type {Place} from './analogy-place.js';
import {checkId} from '../check/check-id.js';
import type {Steps} from '../problem/draft.js';
import type {Analogy} from '../schema/schema.js';

/** What a part of a picture may say: which number it draws, at which row it stands, how much it can draw. */
interface Drawn {
  amount?: string;
  crossed?: string;
  elsewhere?: string;
  front?: string;
  size?: string;
  row?: string;
  each?: number;
  most?: number;
  total?: number;
}

/** More places than these nobody counts, and a picture of them could freeze a page. */
const mostPlaces = 30;

/** The parts of a picture, with where they stand. */
function partsOf({exchange, pipe}: NonNullable<Analogy['picture']>): [Drawn | undefined, Steps][] {
  const listed = (layout: string, name: string, list: readonly Drawn[] = []) =>
    list.map((part, index): [Drawn, Steps] => [part, [layout, name, index]]);
  return [
    ...(['things', 'products', 'queue'] as const).map((name): [Drawn | undefined, Steps] => [
      exchange?.[name],
      ['exchange', name],
    ]),
    ...listed('exchange', 'amounts', exchange?.amounts),
    ...listed('exchange', 'rivals', exchange?.rivals),
    [pipe, ['pipe']],
    ...(['width', 'length', 'tank'] as const).map((name): [Drawn | undefined, Steps] => [
      pipe?.[name],
      ['pipe', name],
    ]),
    ...listed('pipe', 'amounts', pipe?.amounts),
  ];
}

/** Checks the picture: one layout, ids that are there, no more than can be drawn. */
export function checkPicture({analogy: {picture, parameters = [], quantities = [], mapping}, report}: Place) {
  if (!picture) return;
  if (!picture.exchange === !picture.pipe)
    report('error', ['picture'], 'is drawn in one layout. Give it exchange or pipe.');
  const values = [...parameters, ...quantities];
  for (const [part, steps] of partsOf(picture)) {
    const here = ['picture', ...steps];
    for (const key of ['amount', 'crossed', 'elsewhere', 'front', 'size'] as const)
      checkId(part?.[key], [...here, key], 'parameters or quantities', values, report);
    checkId(part?.row, [...here, 'row'], 'mapping', mapping, report);
    for (const key of ['each', 'most'] as const)
      if ((part?.[key] ?? 1) <= 0) report('error', [...here, key], `is ${part![key]}. Write one above 0.`);
    const total = part?.total ?? 1;
    if (!(Number.isInteger(total) && total >= 1 && total <= mostPlaces))
      report('error', [...here, 'total'], `is ${total}. Write a whole number from 1 to ${mostPlaces}.`);
  }
}
