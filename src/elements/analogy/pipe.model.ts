/** A flow through a pipe into a tank: as it is set, before it is drawn. */
import type {Analogy} from '../../topic/schema/schema.js';
import {inWords, toAmount, valueOf, type Amount, type Told} from './amount.model.js';

type Data = NonNullable<NonNullable<Analogy['picture']>['pipe']>;

/** A measure of the picture: how large, from 0 to 1, and its number in words. */
export interface Measure {
  label: string;
  value: string;
  share: number;
  row?: string;
}

/** A source, a pipe and a tank. */
export interface Pipe {
  layout: 'pipe';
  from: string;
  width: Measure;
  length: Measure;
  /** How much of the pipe is full, from 0 to 1. */
  front: number;
  /** How large the tank is, how full it is, both from 0 to 1. */
  tank: Measure & {level: number};
  amounts: Amount[];
}

const toShare = (value = 0, most: number) => Math.min(1, Math.max(0, value / most));

/** A pipe of 5 litres a second, drawn at most for 10 → `width.share` 0.5. */
export function toPipe(data: Data, shows: readonly string[], told: Told): Pipe {
  const {state} = told;
  const measure = ({label, amount, most, row}: Data['width']): Measure => ({
    label,
    value: inWords(amount, told),
    share: toShare(valueOf(state, amount), most),
    row,
  });
  const {from, width, length, front, tank, amounts = []} = data;
  const size = valueOf(state, tank.size);
  return {
    layout: 'pipe',
    from,
    width: measure(width),
    length: measure(length),
    front: front ? toShare(valueOf(state, front), 1) : 1,
    tank: {
      label: tank.label,
      value: told.messages.ofMost(inWords(tank.amount, told), inWords(tank.size, told)),
      share: toShare(size, tank.most),
      level: size ? toShare(valueOf(state, tank.amount), size) : 0,
      row: tank.row,
    },
    amounts: shows.includes('amounts') ? amounts.map(amount => toAmount(amount, amount.id, told)) : [],
  };
}
