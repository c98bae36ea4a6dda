/** What a figure says in a sentence, and which words of a page say the same. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {toFigureModel} from '../../src/elements/figure/figure.model.js';
import {saysFigure} from '../../src/elements/figure/reading.model.js';
import {isOurWriting} from '../../src/elements/figure/writing.model.js';
import {figureMessagesFor} from '../../src/i18n/figure.js';
import {loadLanguage} from '../../src/i18n/languages.js';
import {findById} from '../../src/topic/schema/lookup.js';
import type {Figure} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';

const {units} = trainium;
const figureOf = (id: string) => findById(trainium.figures, id)!;
const figure = (unit: string, value?: number, rest: Partial<Figure> = {}): Figure => ({
  id: 'made-up',
  label: 'Made up',
  unit,
  value,
  ...rest,
});

const nvidia = figureOf('nvidia-run-rate');
const standalone = figureOf('amazon-standalone-run-rate');
const silicon = figureOf('amazon-silicon-run-rate');
const ratio = figureOf('nvidia-to-standalone');
const ceiling = figureOf('nvidia-to-silicon');
const share = figureOf('scenario-share');
const fourTimes = figureOf('trainium3-performance');
const half = figureOf('trainium3-cost');
const gigawatts = figureOf('anthropic-capacity');
const quarter = figureOf('nvidia-quarter');
const bread = figureOf('oven-bread');

/** A figure, the words that say it, and the words that do not. */
type Case = [what: string, figure: Figure, right: string[], wrong: string[]];

const english: Case[] = [
  [
    'money over a time',
    nvidia,
    [
      '$326 billion',
      '$326\u00a0billion',
      '$326\u202fbillion',
      '$326B',
      '$326bn',
      '$326 B.',
      ' $326 billion. ',
      '“$326 billion”',
      '(US$ 326 billion)',
      '326 billion dollars',
      '326 billion US dollars',
      'USD 326 billion',
      '326 billion',
      '$326 billion a year',
      '$326 billion per year',
      '$326 billion annually',
      'about $326 billion',
      '$330 billion',
      'roughly $330 billion',
      '$326,000,000,000',
    ],
    [
      '$325 billion',
      '$300 billion',
      '$3.26 billion',
      '$326 million',
      '$326',
      '$326 billion a month',
      '326 billion euros',
      '€326 billion',
      '326 billion Canadian dollars',
      '−$326 billion',
      'more than $326 billion',
      'less than $326 billion',
      'up to $300 billion',
      '326%',
      '$326 billion or $50 billion',
      '$326-327 billion',
      '326 billion rupees',
      '0x326',
      '1e999',
      'a lot of money',
      'billions',
      '$',
      '__proto__',
      'constructor',
    ],
  ],
  [
    'what is about so much',
    standalone,
    ['about $50 billion', '$50 billion', 'some $50B', 'around 50 billion dollars', 'fifty billion dollars'],
    ['more than $50 billion', 'nearly $50 billion', '$500 billion', '$51 billion', 'about $5 billion'],
  ],
  [
    'what is more than so much',
    silicon,
    ['more than $20 billion', 'over $20 billion', 'at least $20 billion', '$20 billion', 'about $20 billion'],
    [
      'up to $20 billion',
      'less than $20 billion',
      'nearly $20 billion',
      'at most $20 billion',
      '$21 billion',
    ],
  ],
  [
    'money with tenths',
    quarter,
    ['$81.5 billion', '$81.50 billion', '$82 billion', 'nearly $82 billion'],
    ['$81.4 billion', '$80 billion', '$815 billion', '$81,5 billion', 'nearly $81.5 billion'],
  ],
  [
    'a multiple',
    ratio,
    ['6.5 times', 'about 6.5 times', 'six and a half times', '6.52 times', '6.5×', '6.5x', '6.5'],
    ['7 times', '6 times', '65 times', '6.5%', '6.5 billion times', 'six times'],
  ],
  [
    'a ceiling that is rounded',
    ceiling,
    ['at most about 16 times', 'about 16 times', 'up to 16 times', '16 times', '16.3 times'],
    ['at least 16 times', 'more than 16 times', '17 times', '20 times'],
  ],
  [
    'a whole multiple',
    fourTimes,
    ['four times', '4 times', '4x', 'Four'],
    ['five times', 'four percent', 'fourteen'],
  ],
  ['a half', half, ['about half', 'half', 'half of', '0.5 times'], ['a third', 'half a billion', '5']],
  [
    'a share',
    share,
    ['20%', '20 %', '20 percent', '20 per cent', '0.2', '0.20', 'twenty percent', 'about 20%'],
    ['20', '2%', '0.2%', '21%', '$20', 'more than 20%', '20 percent of 5'],
  ],
  [
    'a count',
    gigawatts,
    ['up to 5 gigawatts', 'as much as five gigawatts', '5 GW', '5 gigawatts', 'five', 'five gigawatts'],
    ['5 megawatts', 'at least 5 gigawatts', '5 GWh', '50 gigawatts', 'fifteen gigawatts', 'about two'],
  ],
  [
    'thousands',
    bread,
    ['10,400 coins', '10,400', '10400 coins a year', '10,400 coins a year'],
    ['10.400 coins', '1,0400', '10 400'],
  ],
  ['below zero', figure('km', -12), ['−12 km', '-12 km', '-12', '\u221212'], ['12 km', '12', '−13 km']],
  ['nothing', figure('km', 0), ['0 km', 'zero km', '0'], ['1 km', 'none of it', '']],
  [
    'a range',
    figure('GW', undefined, {low: 2, high: 5}),
    ['2 to 5 gigawatts', '2 to 5 GW'],
    ['5 gigawatts', '3 gigawatts'],
  ],
  ['what nobody knows', figure('GW'), ['not known'], ['0 gigawatts', '5 gigawatts']],
];

const german: Case[] = [
  [
    'money over a time',
    nvidia,
    [
      '326 Milliarden US-Dollar',
      '326 Milliarden Dollar',
      '326 Mrd. $',
      '326\u00a0Mrd.\u00a0$',
      'etwa 326 Milliarden Dollar pro Jahr',
      '326.000.000.000 $',
    ],
    ['326 Millionen Dollar', '326 Milliarden Euro', '326 Billionen Dollar', 'mehr als 326 Milliarden Dollar'],
  ],
  ['a multiple', ratio, ['6,5-mal', 'etwa 6,5-mal', '6,5 mal'], ['6.5-mal', '65-mal']],
  ['a share', share, ['20 %', '20 Prozent', '0,2'], ['20', '0.2']],
];

const french: Case[] = [
  [
    'money over a time',
    nvidia,
    [
      '326 milliards de dollars',
      '326 milliards de dollars par an',
      '326\u00a0Md\u00a0$',
      '326 milliards de dollars des États-Unis',
    ],
    ['326 millions de dollars', '326 milliards d’euros', '326 milliards de dollars par mois'],
  ],
  [
    'what is more than so much',
    silicon,
    ['plus de 20 milliards de dollars', '20 milliards de dollars'],
    ['jusqu’à 20 milliards de dollars'],
  ],
  ['thousands', bread, ['10 400 coins', '10\u202f400 coins', '10400 coins'], ['10.400 coins']],
  ['a share', share, ['20 %', '20\u202f%', '20 pour cent'], ['20']],
];

const spanish: Case[] = [
  [
    'money over a time',
    nvidia,
    [
      '326.000 millones de dólares',
      '326 mil millones de dólares',
      '326.000 M$',
      'aproximadamente 326.000 millones de dólares al año',
    ],
    ['326 millones de dólares', '326 billones de dólares', '326 mil millones de euros'],
  ],
  ['a multiple', ratio, ['6,5 veces', 'aproximadamente 6,5 veces'], ['6.5 veces', '7 veces']],
  ['a share', share, ['20 %', '20%', '20 por ciento'], ['20']],
];

for (const [language, cases] of Object.entries({en: english, de: german, fr: french, es: spanish})) {
  describe(`words of a page in ${language}`, () => {
    before(() => loadLanguage(language));
    const says = (words: string, figure: Figure) => saysFigure(words, figure, {language, units});

    for (const [what, figure, right, wrong] of cases) {
      it(`say ${what}: ${right.join(' · ')}`, () =>
        assert.deepEqual(
          right.filter(words => !says(words, figure)),
          [],
        ));

      it(`do not say ${what}: ${wrong.join(' · ')}`, () =>
        assert.deepEqual(
          wrong.filter(words => says(words, figure)),
          [],
        ));
    }
  });
}

describe('the words that we write ourselves', () => {
  for (const language of ['en', 'de', 'fr', 'es', 'ja', 'ar', 'hi', 'xx-INVALID_']) {
    it(`say every figure of a topic in ${language}, and need no reader`, async () => {
      await loadLanguage(language);
      const context = {topic: trainium, problems: [], language, messages: figureMessagesFor(language)};
      for (const figure of trainium.figures)
        for (const style of ['long', 'short'] as const) {
          const {value, fullValue} = toFigureModel(figure, {...context, style});
          for (const words of [value, fullValue])
            if (style === 'long' || words === value)
              assert.ok(isOurWriting(words, figure, {language, units}), `${figure.id}: ${words}`);
        }
    });
  }
});

describe('a figure in a sentence', () => {
  const modelOf = (figure: Figure, more: Partial<Parameters<typeof toFigureModel>[1]> = {}) =>
    toFigureModel(figure, {
      topic: trainium,
      problems: [],
      language: 'en',
      messages: figureMessagesFor('en'),
      style: 'long',
      ...more,
    });

  it('is written with its qualifier, and said with its status', () => {
    const {figure, ...words} = modelOf(standalone);
    assert.equal(figure, standalone);
    assert.deepEqual(words, {
      status: 'hypothetical',
      value: 'about $50 billion',
      fullValue: 'about $50 billion a year',
      aside: ' (hypothetical)',
      isPrinted: true,
      doubts: [],
    });
  });

  it('says its status on paper too, unless it is simply reported', () => {
    assert.equal(modelOf(gigawatts).isPrinted, false);
    assert.equal(modelOf(gigawatts, {differing: '6 gigawatts'}).isPrinted, true);
  });

  it('can be written short', () => assert.equal(modelOf(nvidia, {style: 'short'}).value, '$326B'));

  it('says so where nobody said what kind of number it is', () =>
    assert.equal(modelOf(figure('GW', 5)).aside, ' (source not given)'));

  it('says both numbers where the page has another', () => {
    const {aside, doubts} = modelOf(nvidia, {differing: '$300 billion'});
    assert.equal(aside, ' (differs from its topic: $326 billion a year, extrapolated)');
    assert.deepEqual(doubts, ['The page says “$300 billion”, its topic $326 billion a year.']);
  });

  it('says what contradicts itself', () => {
    const problem = {
      path: 'figures[0].low',
      message: 'Its low end is above its high one.',
      severity: 'warning',
      part: 'figures',
      id: nvidia.id,
    } as const;
    const {aside, doubts} = modelOf(nvidia, {problems: [problem]});
    assert.equal(aside, ' (extrapolated, contradicts itself)');
    assert.deepEqual(doubts, [problem.message]);
  });
});
