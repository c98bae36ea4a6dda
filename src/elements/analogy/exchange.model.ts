/** Two sides, what crosses between them, what it makes, and what waits: as it is set, before it is drawn. */
import {holds} from '../../topic/analogy/analogy-state.js';
import type {Analogy} from '../../topic/schema/schema.js';
import {findById} from '../../topic/schema/lookup.js';
import {inWords, signsOf, toAmount, valueOf, type Amount, type Glyph, type Told} from './amount.model.js';

type Data = NonNullable<NonNullable<Analogy['picture']>['exchange']>;

/** Who becomes a rival, and whether they are one now. */
export interface Rival {
  id: string;
  glyph: Glyph;
  label: string;
  isOn: boolean;
  row?: string;
}

/** Two sides with a place for each thing on both; what has crossed leaves its place empty. */
export interface Exchange {
  layout: 'exchange';
  own: string;
  /** None as long as it is not shown. */
  other?: string;
  glyph: Glyph;
  label: string;
  total: number;
  crossed: number;
  row?: string;
  /** What the things make; its signs stand below them. */
  products?: Amount & {elsewhere: number; there?: Pick<Amount, 'label' | 'value'>};
  /** True if there is ever something below the things: then its place is kept. */
  hasProducts: boolean;
  queue?: Amount;
  amounts: Amount[];
  rivals: Rival[];
}

function toProducts(products: NonNullable<Data['products']>, told: Told): Exchange['products'] {
  const {elsewhere = '', each = 1} = products;
  const quantity = findById(told.analogy.quantities ?? [], elsewhere);
  return {
    ...toAmount(products, 'products', told),
    elsewhere: signsOf(elsewhere, each, told.state),
    ...(quantity && {there: {label: quantity.label, value: inWords(elsewhere, told)}}),
  };
}

/** The bakery with 4 ovens sold → `total` 10, `crossed` 4, `products.signs` 6, `queue.signs` 4. */
export function toExchange(data: Data, shows: readonly string[], told: Told): Exchange {
  const {own, other, things, products, queue, amounts = [], rivals = []} = data;
  const crossed = Math.round(valueOf(told.state, things.crossed) ?? 0);
  return {
    layout: 'exchange',
    own,
    other: shows.includes('other') ? other : undefined,
    glyph: things.glyph,
    label: things.label,
    total: things.total,
    crossed: Math.min(things.total, Math.max(0, crossed)),
    row: things.row,
    products: products && shows.includes('products') ? toProducts(products, told) : undefined,
    hasProducts: !!products,
    queue: queue && shows.includes('queue') ? toAmount(queue, 'queue', told) : undefined,
    amounts: shows.includes('amounts') ? amounts.map(amount => toAmount(amount, amount.id, told)) : [],
    rivals: shows.includes('rivals')
      ? rivals.map(({when, ...rival}) => ({...rival, isOn: holds(when, told.state, told.topic.figures)}))
      : [],
  };
}
