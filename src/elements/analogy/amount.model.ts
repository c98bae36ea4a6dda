/** A number of an analogy, in words and as signs. */
import {formatFigure} from '../../format/figure.js';
import type {AnalogyMessages} from '../../i18n/en.analogy.js';
import {mostSigns, type AnalogyState} from '../../topic/analogy/analogy-state.js';
import type {Analogy, Topic} from '../../topic/schema/schema.js';

/** What a model is made from, beside the analogy. */
export interface AnalogyContext {
  topic: Topic;
  language: string;
  messages: AnalogyMessages;
}

/** With what it comes to as it is set. */
export interface Told extends AnalogyContext {
  analogy: Analogy;
  state: AnalogyState;
}

/** The name of a glyph. */
export type Glyph = NonNullable<NonNullable<Analogy['picture']>['exchange']>['things']['glyph'];

/** A number drawn as signs, each for a stated amount, with the number beside them. */
export interface Amount {
  id: string;
  glyph: Glyph;
  label: string;
  /** "400 loaves"; why there is none, where there is none. */
  value: string;
  /** How many signs: 4. What is less than half a sign is none. */
  signs: number;
  /** "100 loaves a sign"; none where it stands for one. */
  scale?: string;
  /** The row of the mapping that it belongs to. */
  row?: string;
}

/** What an author says of an amount. */
interface AmountData {
  glyph: Glyph;
  label: string;
  amount: string;
  each?: number;
  row?: string;
}

/** What a quantity or parameter comes to; undefined where it has no value. */
export const valueOf = (state: AnalogyState, id: string): number | undefined => {
  const found = state.get(id);
  return found && 'value' in found ? found.value : undefined;
};

/** `400` of "waiting" → "400 loaves", by the unit that the quantity has. */
export function writeAs(id: string, {analogy, topic, language}: Omit<Told, 'state' | 'messages'>) {
  const {parameters = [], quantities = []} = analogy;
  const unit = [...quantities, ...parameters].find(own => own.id === id)?.unit ?? 'number';
  return (value: number, rate = true) =>
    formatFigure({value, unit}, {locale: language, units: topic.units, rate});
}

/** What an id comes to, in words. */
export function inWords(id: string, told: Told): string {
  const value = valueOf(told.state, id);
  return value === undefined ? told.messages.notKnown : writeAs(id, told)(value);
}

/** 400 waiting, of which one sign stands for 100 → `signs` 4. */
export const signsOf = (id: string, each: number, state: AnalogyState): number =>
  Math.min(mostSigns, Math.max(0, Math.round((valueOf(state, id) ?? 0) / each)));

/** An amount as it stands. */
export function toAmount({glyph, label, amount, each = 1, row}: AmountData, id: string, told: Told): Amount {
  const signs = signsOf(amount, each, told.state);
  return {
    id,
    glyph,
    label,
    value: inWords(amount, told),
    signs,
    ...(each !== 1 && signs > 0 && {scale: told.messages.oneSign(writeAs(amount, told)(each, false))}),
    ...(row && {row}),
  };
}
