/** Topics that nobody wrote: every part as the schema has it, and then some places spoiled. */
import fc from 'fast-check';
import type {Action, Shape} from '../../src/topic/schema/schema-builders.js';
import {topicShape} from './text-paths.js';

/** Few enough that most of what points somewhere points at something. */
const ids = ['p0', 'p1', 'constructor', 'p3'];

const words = [
  'Bread',
  'if it rains',
  '[[p0]] loaves, and [[term:p1|words]]',
  '[[',
  '<img src=x onerror=hit()>',
  'a\u202eb\u0000c\u200b',
  '\ud83d',
  '=1+1',
  'خبز',
  'x'.repeat(200),
];

/** Texts that are more than words. A shape takes those of the first line whose first it allows. */
const candidates = [
  [...Array<string>(20).fill('USD/year'), 'ABCDE', 'share'],
  ['p0', 'p1'],
  ['2016', '2016-02', '2016-Q1', 'mid-2016-06', '2016-02-29', '9999'],
  ['https://example.org/a', 'http://xn--xample-2of.org', 'https://example.org/"><script>'],
  ['en', 'ar', 'pt-BR', 'xx-INVALID'],
];

const formulas = ['p0 / p1', 'p1', 'p1 * 2', '1 / 0', 'p0 +', 'constructor(1)', 'p9', '-'.repeat(400)];

/** What stands where it does not belong. */
const spoils: unknown[] = [
  ...[null, true, 0, -1, 1e308, 5e-324, '', [], {}, [[]], 'javascript:hit()', '__proto__', '2024-13-45'],
  ...['80%', '../../x', 'CON', 'x'.repeat(6_000), '\u202e', {id: 'p0'}, [null], ['p0', 'p0'], {toString: 1}],
  JSON.parse('{"__proto__": {"id": "p0", "label": "A", "unit": "km"}}'),
];

const number = fc.oneof(
  fc.integer({min: -5, max: 50}),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.constantFrom(0, -0, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
);

const passes = (text: string, actions: readonly Action[]) =>
  actions.every(({type, requirement}) => {
    if (type === 'regex') return (requirement as RegExp).test(text);
    return type !== 'check' || (requirement as (value: unknown) => boolean)(text);
  });

function texts([, ...actions]: readonly unknown[]): fc.Arbitrary<unknown> {
  const asked = actions as Action[];
  if (asked.some(({type}) => type === 'regex' || type === 'check'))
    return fc.constantFrom(...candidates.find(([text]) => passes(text!, asked))!);
  return fc.constantFrom(...(asked.some(({type}) => type === 'transform') ? words : formulas));
}

const seldom = (shape: Shape) =>
  fc.oneof({weight: 14, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary: anyOf(shape)});

/** What a shape allows. Of ids in a list, each is its own: `p0`, `p1`. */
function anyOf(shape: Shape): fc.Arbitrary<unknown> {
  const {type, wrapped, item, entries = {}, options = [], literal, pipe = []} = shape;
  if (type === 'optional') return fc.option(anyOf(wrapped!), {nil: undefined, freq: 2});
  if (type === 'string') return texts(pipe);
  if (type === 'number') return number;
  if (type === 'boolean') return fc.boolean();
  if (type === 'literal') return fc.constant(literal);
  if (type === 'picklist') return fc.constantFrom(...options);
  if (type === 'array')
    return fc
      .array(anyOf(item!), {minLength: 2, maxLength: 4})
      .map(list =>
        list.map((part, index) => (item!.entries?.id ? {...(part as object), id: ids[index]} : part)),
      );
  return fc
    .record(
      Object.fromEntries(
        Object.entries(entries).map(([key, inner]) => [
          key,
          key === 'formula' ? seldom(inner) : anyOf(inner),
        ]),
      ),
    )
    .map(object => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)));
}

type Holder = Record<string, unknown>;

/** Puts a value somewhere inside another; where, the numbers say: at each level, which way to go. */
function spoil(topic: unknown, way: readonly number[], value: unknown) {
  let holder = topic as Holder;
  for (const [depth, step] of way.entries()) {
    const keys = Object.keys(holder);
    const key = keys[step % keys.length]!;
    const inner = holder[key];
    const goesOn = depth < way.length - 1 && typeof inner === 'object' && inner && Object.keys(inner).length;
    if (!goesOn) return void (holder[key] = value);
    holder = inner as Holder;
  }
}

const spoilings = fc.array(
  fc.tuple(fc.array(fc.nat(), {minLength: 2, maxLength: 5}), fc.constantFrom(...spoils)),
  {maxLength: 6},
);

/** A topic as it could come from anywhere: mostly sound, with up to six places spoiled; always plain data. */
export const anyTopic: fc.Arbitrary<unknown> = fc
  .tuple(anyOf(topicShape), spoilings)
  .map(([topic, spoilt]) => {
    for (const [way, value] of spoilt) spoil(topic, way, structuredClone(value));
    return topic;
  });
