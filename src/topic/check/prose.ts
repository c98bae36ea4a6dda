/** Numbers in plain words that say the value of a figure. They are found as English writes them. */
import type {Draft} from '../problem/draft.js';

/**
 * "$326 billion", "80 percent", "5,000 accelerators", "5-gigawatt": a sign, digits, and two words, for a size and a noun.
 * Or a word, so that no number is found inside of one: neither in "h100" nor in "v1.5".
 */
const wordOrNumber =
  /[a-z_.][\w.]*[$€£¥]?|([$€£¥]?)(\d[\d,]*(?:\.\d+)?)\s?(?:([a-z]+)\b)?[\s-]?(%|[a-z]+\b)?/gi;

const sizes = new Map(
  Object.entries({
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    trillion: 1e12,
  }),
);

/** What signs and words say of the unit, beside the nouns of the topic's own. */
const commonNouns = {
  $: 'USD',
  dollars: 'USD',
  '€': 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '%': 'share',
  percent: 'share',
};

/** A value and the noun of its unit. To twelve digits: beyond them 7 / 100 and 0.07 differ. */
const keyOf = (value: number, unit: string) => `${value.toPrecision(12)} ${unit.split('/')[0]}`;

/** A number as a text has it, and the ids of the figures that have its value. */
export interface ProseNumber {
  words: string;
  figures: ReadonlySet<string>;
}

/**
 * Makes what finds the figures of a topic in a text. With a figure "run-rate" of 326e9 USD/year,
 * `find('It takes in $326 billion a year.')` → `[{words: '$326 billion', figures: ['run-rate']}]`.
 */
export function proseNumberFinder({figures, units}: Pick<Draft, 'figures' | 'units'>) {
  const nouns = new Map<string, string>(Object.entries(commonNouns));
  for (const unit of units) if (unit) nouns.set(unit.one, unit.id).set(unit.other, unit.id);
  const idsOf = new Map<string, Set<string>>();
  for (const figure of figures) {
    if (figure?.value === undefined) continue;
    const key = keyOf(figure.value, figure.unit);
    const ids = idsOf.get(key) ?? new Set();
    idsOf.set(key, ids.add(figure.id));
  }

  return (text: string): ProseNumber[] =>
    [...text.matchAll(wordOrNumber)].flatMap(([whole, sign, digits, first = '', second = '']) => {
      if (!digits) return [];
      const size = sizes.get(first.toLowerCase());
      const isNoun = first && !size;
      const noun = isNoun ? first : second;
      const words = isNoun ? whole.slice(0, whole.indexOf(first) + first.length) : whole;
      const unit = nouns.get(sign || noun) ?? noun;
      const value = Number(digits.replaceAll(',', '')) * (size ?? 1);
      // "$326 billion chips" are not dollars by their noun.
      const said = sign ? words.slice(0, words.length - noun.length) : words;
      const figures = idsOf.get(keyOf(unit === 'share' ? value / 100 : value, unit));
      return figures ? [{words: said.replace(/[\s-]{1,2}$/, ''), figures}] : [];
    });
}
