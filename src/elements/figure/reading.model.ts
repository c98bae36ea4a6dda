/** Reading a number in the words of a page, and telling whether it is the one that a topic has. */
import {numberFormat} from '../../format/intl-cache.js';
import {readingMessagesFor, type ReadingMessages} from '../../i18n/reading.js';
import type {Figure, Qualifier, UnitName} from '../../topic/schema/schema.js';
import {parseUnit, type Unit} from '../../topic/schema/unit.js';
import {isOurWriting, simplify, type WritingContext} from './writing.model.js';

type Context = WritingContext & {messages: ReadingMessages};

type Bound = Qualifier | 'under';

/** What was read: `about $50 billion` → `{value: 50e9, digits: 1, bounds: ['about']}`. */
interface Reading {
  value: number;
  /** Digits that the words give, without zeros at the ends. */
  digits: number;
  bounds: readonly Bound[];
}

/** What each word means. A word that is in none of these makes the whole unreadable. */
interface Vocabulary {
  /** What stands between thousands, and before a fraction. */
  group: string;
  decimal: string;
  scales: ReadonlyMap<string, number>;
  silent: ReadonlySet<string>;
}

/** Fewer digits than these say too little: "$300 billion" is not $326 billion, "$330 billion" is. */
const fewestDigits = 2;

/**
 * Whether words say what a figure says, to the digits that they give, two at least. Qualifier, unit and rate may be
 * left out; a word that is not known could mean anything, so with one they do not.
 *
 * @example saysFigure('about $50 billion', amazonStandaloneRunRate, context) // true
 */
export function saysFigure(words: string, figure: Figure, given: WritingContext): boolean {
  if (isOurWriting(words, figure, given)) return true;
  if (figure.value === undefined) return false;
  const context = {...given, messages: readingMessagesFor(given.language)};
  const reading = read(simplify(words), parseUnit(figure.unit), context);
  return !!reading && isValueOf(reading, figure) && agreesWith(reading, figure);
}

function read(said: string, unit: Unit, context: Context): Reading | undefined {
  const {bounds, rest} = readBounds(said, context);
  const {group, decimal, scales, silent} = vocabularyFor(unit, context);
  const tokens = toTokens(rest, group, decimal);
  const {numberWords} = context.messages;
  const found = {sum: 0, scale: 1, numerals: 0, words: 0, sign: 1};
  for (const [index, token] of tokens.entries()) {
    if (/^\d/.test(token)) {
      found.numerals++;
      found.sum += Number(token);
    } else if (Object.hasOwn(numberWords, token)) {
      found.words++;
      found.sum += numberWords[token]!;
    } else if (scales.has(token)) found.scale *= scales.get(token)!;
    else if (token === '-' && index === 0) found.sign = -1;
    else if (!silent.has(token)) return undefined;
  }
  // "2 of 5" is two numbers; "a billion" is one of them.
  const isNamed = found.words > 0 || found.numerals === 1;
  if (found.numerals > 1 || (!isNamed && found.scale < 1e3)) return undefined;
  const sum = isNamed ? found.sum : 1;
  return {value: found.sign * sum * found.scale, digits: digitsOf(sum), bounds};
}

/** Numbers as JavaScript writes them, words, and other signs: `1,234.5 gw` → `1234.5`, `gw`. */
function toTokens(said: string, group: string, decimal: string): string[] {
  const pieces = said.match(/\d+|\p{L}[\p{L}\p{M}]*|[^]/gu) ?? [];
  const tokens: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    let token = pieces[index]!;
    const follows = (sign: string, digits: RegExp) =>
      pieces[index + 1] === sign && digits.test(pieces[index + 2] ?? '');
    if (/^\d/.test(token)) {
      if (token.length <= 3) while (follows(group, /^\d{3}$/)) token += pieces[(index += 2)];
      if (follows(decimal, /^\d/)) token += `.${pieces[(index += 2)]}`;
    }
    if (token.trim()) tokens.push(token);
  }
  return tokens;
}

/** 3,260 is 3.26e+3: three. */
const digitsOf = (value: number) => value.toExponential().split('e')[0]!.replace('.', '').length;

/** The qualifiers that words begin with: "at most about 16 times" has two. */
function readBounds(said: string, {messages}: Context) {
  const {qualified, qualifierWords} = messages;
  const ours = Object.entries(qualified).map(([bound, write]) => [simplify(write('')), bound] as const);
  const theirs = Object.entries(qualifierWords).flatMap(([bound, phrases]) =>
    phrases.map(phrase => [phrase, bound] as const),
  );
  const bounds: Bound[] = [];
  let rest = said;
  for (;;) {
    const next = [...ours, ...theirs].find(([phrase]) => phrase && rest.startsWith(phrase));
    if (!next) return {bounds, rest};
    bounds.push(next[1] as Bound);
    rest = rest.slice(next[0].length).trim();
  }
}

function vocabularyFor(unit: Unit, {language, units, messages}: Context): Vocabulary {
  const parts = numberFormat(language, {useGrouping: true}).formatToParts(1_234_567.8);
  const partOf = (kind: string) => simplifySign(parts.find(({type}) => type === kind)?.value ?? '');
  const group = partOf('group') || ',';
  const decimal = partOf('decimal') || '.';
  const phrases = [
    ...messages.smallWords,
    ...namesOf(unit, language, units),
    ...(unit.kind === 'multiple' ? [1, 2].map(value => messages.times('', value)).concat('x', '×') : []),
    ...(unit.per ? [messages.rate('', unit.per), ...(messages.rateWords[unit.per] ?? [])] : []),
  ];
  return {
    group,
    decimal,
    scales: new Map([
      ...Object.entries(messages.scaleWords),
      ...scalesOf(language),
      ...(unit.kind === 'share' ? percentsOf(language, messages) : []),
    ]),
    silent: new Set(phrases.flatMap(phrase => simplify(phrase).match(/\p{L}[\p{L}\p{M}]*|\S/gu) ?? [])),
  };
}

/** A space between thousands, whichever it is, and an apostrophe as `simplify` leaves them. */
const simplifySign = (sign: string) => sign.normalize('NFKC').replace('’', "'");

/** What a unit is called in a language. */
function namesOf(unit: Unit, language: string, units: readonly UnitName[]): string[] {
  if (unit.kind === 'count') {
    const names = units.find(({id}) => id === unit.noun);
    return [unit.noun, names?.one ?? '', names?.other ?? ''];
  }
  if (unit.kind !== 'money') return [];
  return (['symbol', 'narrowSymbol', 'code', 'name'] as const).flatMap(currencyDisplay =>
    [1, 2, 1e6].map(amount =>
      numberFormat(language, {style: 'currency', currency: unit.currency, currencyDisplay})
        .formatToParts(amount)
        .filter(({type}) => type === 'currency')
        .map(({value}) => value)
        .join(' '),
    ),
  );
}

/** "billion", "Mrd", "millones": how a language writes large numbers, and how many times one of them is. */
function scalesOf(language: string): [string, number][] {
  const amounts = [1e3, 1e6, 1e9, 1e12].flatMap(scale => [scale, 2 * scale, 5 * scale]);
  return (['long', 'short'] as const).flatMap(compactDisplay =>
    amounts.flatMap((amount): [string, number][] => {
      const parts = numberFormat(language, {notation: 'compact', compactDisplay}).formatToParts(amount);
      const word = parts.find(({type}) => type === 'compact')?.value;
      const digits = Number(parts.find(({type}) => type === 'integer')?.value);
      return word && digits ? [[simplify(word), amount / digits]] : [];
    }),
  );
}

/** The sign of percent and its names: of "pour cent", the last word says it. */
function percentsOf(language: string, {percentWords}: ReadingMessages): [string, number][] {
  const unit = {style: 'unit', unit: 'percent', unitDisplay: 'long'} as const;
  const parts = numberFormat(language, unit).formatToParts(20);
  const names = ['%', parts.find(({type}) => type === 'unit')?.value ?? '', ...percentWords];
  return names.flatMap(name =>
    simplify(name)
      .split(' ')
      .map((word, index, words): [string, number] => [word, index === words.length - 1 ? 0.01 : 1]),
  );
}

const isSame = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** 6.52 is "6.5" and is not "7"; 326 is "330" and is not "325". */
const isValueOf = ({value, digits}: Reading, figure: Figure) =>
  isSame(value, Number(figure.value!.toPrecision(Math.min(15, Math.max(fewestDigits, digits)))));

/** What each qualifier says of the number itself, beside the one in the words. */
const holds: Readonly<Record<Bound, (value: number, said: number) => boolean>> = {
  exact: () => true,
  about: () => true,
  'more-than': (value, said) => value > said,
  'at-least': (value, said) => value >= said,
  'up-to': (value, said) => value <= said,
  under: (value, said) => value < said,
};

const directions: Readonly<Partial<Record<Bound, 'up' | 'down'>>> = {
  'more-than': 'up',
  'at-least': 'up',
  'up-to': 'down',
  under: 'down',
};

/** Whether the words say "more than" only where the topic does too, or where its number is more than theirs. */
const agreesWith = ({value, bounds}: Reading, {qualifier = 'exact', value: truth}: Figure) =>
  bounds.every(bound => {
    const [said, meant] = [directions[bound], directions[qualifier]];
    return said && meant ? said === meant : holds[bound](truth!, value);
  });
