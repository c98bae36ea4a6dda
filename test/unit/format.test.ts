/** How numbers and dates read in six languages. Every expectation is written by hand. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatDate} from '../../src/format/date.js';
import {formatFigure, type FigureNumber} from '../../src/format/figure.js';
import type {FormatOptions} from '../../src/format/options.js';
import {formatMoney, formatRange, formatValue} from '../../src/format/value.js';
import '../../src/i18n/ar.js';
import '../../src/i18n/de.js';
import '../../src/i18n/es.js';
import '../../src/i18n/fr.js';
import '../../src/i18n/ja.js';

const languages = ['en', 'de', 'fr', 'es', 'ar', 'ja'] as const;
type Language = (typeof languages)[number];

/** Versions of Intl differ in the digits they give plain `ar`; the table asks for the Latin ones. */
const localeOf = (language: Language) => (language === 'ar' ? 'ar-u-nu-latn' : language);

/**
 * The words of a text. Versions of Intl differ in the spaces they use (no-break, narrow, plain) and in the
 * marks that keep digits in place in right-to-left text; neither is a matter of wording.
 */
const wordsOf = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u061c\u200e\u200f]/g, '');

type InEachLanguage = Record<Language, string>;

/** One test for each row: what is written, and how it reads in each language. */
function read(rows: Record<string, [write: (options: FormatOptions) => string, expected: InEachLanguage]>) {
  for (const [name, [write, expected]] of Object.entries(rows))
    for (const language of languages)
      it(`${name}, in ${language}: ${expected[language]}`, () =>
        assert.equal(wordsOf(write({locale: localeOf(language)})), expected[language]));
}

/** One test for each row in English: `'about $50 billion': …`. */
function readEnglish(rows: Record<string, string>) {
  for (const [expected, text] of Object.entries(rows)) it(expected, () => assert.equal(text, expected));
}

const english = {locale: 'en'};
const figure = (part: Partial<FigureNumber>): FigureNumber => ({unit: 'USD/year', ...part});

describe('money in a sentence names billions', () => {
  const dollars = (value: number) => (options: FormatOptions) =>
    formatMoney(value, {...options, currency: 'USD'});
  read({
    'a whole number of billions': [
      dollars(326e9),
      {
        en: '$326 billion',
        de: '326 Milliarden US-Dollar',
        fr: '326 milliards de dollars des États-Unis',
        es: '326 mil millones de dólares estadounidenses',
        ar: '326 مليار دولار أمريكي',
        ja: '3260億米ドル',
      },
    ],
    'a broken number of billions': [
      dollars(81.5e9),
      {
        en: '$81.5 billion',
        de: '81,5 Milliarden US-Dollar',
        fr: '81,5 milliards de dollars des États-Unis',
        es: '81,5 mil millones de dólares estadounidenses',
        ar: '81.5 مليار دولار أمريكي',
        ja: '815億米ドル',
      },
    ],
    'a loss, with a true minus sign': [
      dollars(-5e9),
      {
        en: '−$5 billion',
        de: '−5 Milliarden US-Dollar',
        fr: '−5 milliards de dollars des États-Unis',
        es: '−5 mil millones de dólares estadounidenses',
        ar: '−5 مليار دولار أمريكي',
        ja: '−50億米ドル',
      },
    ],
    'under a million, all digits and the sign': [
      dollars(20_000),
      {en: '$20,000', de: '20.000 $', fr: '20 000 $US', es: '20.000 US$', ar: '20,000 US$', ja: '$20,000'},
    ],
    'half a unit, with its cents': [
      dollars(0.5),
      {en: '$0.50', de: '0,50 $', fr: '0,50 $US', es: '0,50 US$', ar: '0.50 US$', ja: '$0.50'},
    ],
    'another currency': [
      options => formatMoney(3e9, {...options, currency: 'EUR'}),
      {
        en: '€3 billion',
        de: '3 Milliarden Euro',
        fr: '3 milliards d’euros',
        es: '3 mil millones de euros',
        ar: '3 مليار يورو',
        ja: '30億ユーロ',
      },
    ],
    'a range names its currency once where it has a name': [
      options => formatRange(40e9, 60e9, 'USD', options),
      {
        en: '$40 billion to $60 billion',
        de: '40 Milliarden bis 60 Milliarden US-Dollar',
        fr: '40 milliards à 60 milliards de dollars des États-Unis',
        es: '40 mil millones a 60 mil millones de dólares estadounidenses',
        ar: '40 مليار إلى 60 مليار دولار أمريكي',
        ja: '400億から600億米ドル',
      },
    ],
  });
  readEnglish({
    '$10,400': formatMoney(10_400, {...english, currency: 'USD'}),
    '$1 million': formatMoney(1e6, {...english, currency: 'USD'}),
    '$1.5 trillion': formatMoney(1.5e12, {...english, currency: 'USD'}),
    '−$20,000.50': formatMoney(-20_000.5, {...english, currency: 'USD'}),
    '$0.0025': formatMoney(0.0025, {...english, currency: 'USD'}),
    $0: formatMoney(-0, {...english, currency: 'USD'}),
  });
});

describe('money in little room is abbreviated as the language does, never with "G"', () => {
  const short = (value: number) => (options: FormatOptions) =>
    formatValue(value, 'USD', {...options, style: 'short'});
  read({
    billions: [
      short(326e9),
      {
        en: '$326B',
        de: '326 Mrd. $',
        fr: '326 Md $US',
        es: '326 mil M US$',
        ar: '326 مليار US$',
        ja: '$3260億',
      },
    ],
    'a loss': [
      short(-81.5e9),
      {
        en: '−$81.5B',
        de: '−81,5 Mrd. $',
        fr: '−81,5 Md $US',
        es: '−81,5 mil M US$',
        ar: '−81.5 مليار US$',
        ja: '−$815億',
      },
    ],
    'under a million': [
      short(10_400),
      {en: '$10,400', de: '10.400 $', fr: '10 400 $US', es: '10.400 US$', ar: '10,400 US$', ja: '$10,400'},
    ],
  });
  it('Canadian French, which has G for a billion, gets the word', () =>
    assert.equal(
      wordsOf(formatValue(326e9, 'USD', {locale: 'fr-CA', style: 'short'})),
      '326 milliards $ US',
    ));
  it('a language whose word for a billion Intl does not know gets all digits', () =>
    assert.doesNotMatch(formatValue(326e9, 'USD', {locale: 'ps'}), /G/));
});

describe('shares and multiples', () => {
  const shareOf = (value: number) => (options: FormatOptions) => formatValue(value, 'share', options);
  const times = (value: number) => (options: FormatOptions) => formatValue(value, 'times', options);
  read({
    'four fifths': [shareOf(0.8), {en: '80%', de: '80 %', fr: '80 %', es: '80 %', ar: '80%', ja: '80%'}],
    'an eighth': [
      shareOf(0.125),
      {en: '12.5%', de: '12,5 %', fr: '12,5 %', es: '12,5 %', ar: '12.5%', ja: '12.5%'},
    ],
    'six and a half times': [
      times(6.52),
      {en: '6.5 times', de: '6,5-mal', fr: '6,5 fois', es: '6,5 veces', ar: '6.5 مرة', ja: '6.5倍'},
    ],
    'sixteen times': [
      times(16.3),
      {en: '16 times', de: '16-mal', fr: '16 fois', es: '16 veces', ar: '16 مرة', ja: '16倍'},
    ],
    'four times, where Arabic has a plural of its own': [
      times(4),
      {en: '4 times', de: '4-mal', fr: '4 fois', es: '4 veces', ar: '4 مرات', ja: '4倍'},
    ],
    'once, where Spanish has a singular': [
      times(1),
      {en: '1 times', de: '1-mal', fr: '1 fois', es: '1 vez', ar: '1 مرة', ja: '1倍'},
    ],
  });
  readEnglish({
    '0.5 times': times(0.5)(english),
    '33.3%': shareOf(1 / 3)(english),
    '−5%': shareOf(-0.05)(english),
  });
});

describe('counts have the nouns of the topic', () => {
  const ovens: Record<string, [one: string, other: string]> = {
    en: ['oven', 'ovens'],
    de: ['Ofen', 'Öfen'],
    fr: ['four', 'fours'],
    es: ['horno', 'hornos'],
    ar: ['فرن', 'أفران'],
    ja: ['台', '台'],
  };
  const count = (value: number) => (options: FormatOptions) => {
    const [one, other] = ovens[options.locale.slice(0, 2)]!;
    return formatValue(value, 'ovens', {...options, units: [{id: 'ovens', one, other}]});
  };
  read({
    one: [count(1), {en: '1 oven', de: '1 Ofen', fr: '1 four', es: '1 horno', ar: '1 فرن', ja: '1台'}],
    five: [count(5), {en: '5 ovens', de: '5 Öfen', fr: '5 fours', es: '5 hornos', ar: '5 أفران', ja: '5台'}],
    'one and a half, a singular in French': [
      count(1.5),
      {en: '1.5 ovens', de: '1,5 Öfen', fr: '1,5 four', es: '1,5 hornos', ar: '1.5 أفران', ja: '1.5台'},
    ],
    'a million and more': [
      count(1.5e6),
      {
        en: '1.5 million ovens',
        de: '1,5 Millionen Öfen',
        fr: '1,5 million de fours',
        es: '1,5 millones de hornos',
        ar: '1.5 مليون أفران',
        ja: '150万台',
      },
    ],
  });
  const power = {...english, units: [{id: 'GW', one: 'gigawatt', other: 'gigawatts'}]};
  readEnglish({
    '5 gigawatts': formatValue(5, 'GW', power),
    '1 gigawatt': formatValue(1, 'GW', power),
    '5 GW': formatValue(5, 'GW', {...power, style: 'short'}),
    '2 to 5 gigawatts': formatRange(2, 5, 'GW', power),
    '1.5M accelerators': formatValue(1.5e6, 'accelerators', {...power, style: 'short'}),
    '5,000 accelerators': formatValue(5000, 'accelerators', power),
    '5 constructor': formatValue(5, 'constructor', power),
  });
  it('a noun without a capital is no abbreviation and stays a word in little room', () =>
    assert.equal(
      formatValue(1, 'ovens', {
        ...english,
        style: 'short',
        units: [{id: 'ovens', one: 'oven', other: 'ovens'}],
      }),
      '1 oven',
    ));
});

describe('rates say the time they are counted over, if asked', () => {
  const rate = (per: string) => (options: FormatOptions) =>
    formatFigure(
      {value: 20e9, qualifier: 'more-than', unit: `USD/${per}`},
      {...options, rate: true, style: 'short'},
    );
  read({
    'a year': [
      rate('year'),
      {
        en: 'more than $20B a year',
        de: 'mehr als 20 Mrd. $ pro Jahr',
        fr: 'plus de 20 Md $US par an',
        es: 'más de 20 mil M US$ al año',
        ar: 'أكثر من 20 مليار US$ سنويًا',
        ja: '年間$200億超',
      },
    ],
    'a week': [
      rate('week'),
      {
        en: 'more than $20B a week',
        de: 'mehr als 20 Mrd. $ pro Woche',
        fr: 'plus de 20 Md $US par semaine',
        es: 'más de 20 mil M US$ a la semana',
        ar: 'أكثر من 20 مليار US$ أسبوعيًا',
        ja: '1週間あたり$200億超',
      },
    ],
    'a time that no language here has a word for': [
      rate('constructor'),
      {
        en: 'more than $20B a constructor',
        de: 'mehr als 20 Mrd. $ pro constructor',
        fr: 'plus de 20 Md $US par constructor',
        es: 'más de 20 mil M US$ por constructor',
        ar: 'أكثر من 20 مليار US$ لكل constructor',
        ja: 'constructorあたり$200億超',
      },
    ],
  });
  readEnglish({
    '$326 billion a year': formatValue(326e9, 'USD/year', {...english, rate: true}),
    '$81.5 billion a quarter': formatValue(81.5e9, 'USD/quarter', {...english, rate: true}),
    '100 loaves a month': formatValue(100, 'loaves/month', {...english, rate: true}),
    '100 loaves a day': formatValue(100, 'loaves/day', {...english, rate: true}),
    '100 loaves an hour': formatValue(100, 'loaves/hour', {...english, rate: true}),
    '$326 billion': formatValue(326e9, 'USD/year', english),
  });
});

describe('a figure says how its value stands to the number', () => {
  const ratio = (qualifier: FigureNumber['qualifier']) => (options: FormatOptions) =>
    formatFigure({value: 4, qualifier, unit: 'times'}, options);
  read({
    about: [
      ratio('about'),
      {
        en: 'about 4 times',
        de: 'etwa 4-mal',
        fr: 'environ 4 fois',
        es: 'aproximadamente 4 veces',
        ar: 'نحو 4 مرات',
        ja: '約4倍',
      },
    ],
    'more than': [
      ratio('more-than'),
      {
        en: 'more than 4 times',
        de: 'mehr als 4-mal',
        fr: 'plus de 4 fois',
        es: 'más de 4 veces',
        ar: 'أكثر من 4 مرات',
        ja: '4倍超',
      },
    ],
    'at least': [
      ratio('at-least'),
      {
        en: 'at least 4 times',
        de: 'mindestens 4-mal',
        fr: 'au moins 4 fois',
        es: 'al menos 4 veces',
        ar: 'ما لا يقل عن 4 مرات',
        ja: '4倍以上',
      },
    ],
    'up to': [
      ratio('up-to'),
      {
        en: 'at most 4 times',
        de: 'bis zu 4-mal',
        fr: 'jusqu’à 4 fois',
        es: 'hasta 4 veces',
        ar: 'ما يصل إلى 4 مرات',
        ja: '最大4倍',
      },
    ],
    exact: [
      ratio('exact'),
      {en: '4 times', de: '4-mal', fr: '4 fois', es: '4 veces', ar: '4 مرات', ja: '4倍'},
    ],
    'rounded as well as bounded': [
      options => formatFigure({value: 16.3, qualifier: 'more-than', unit: 'times'}, options),
      {
        en: 'more than about 16 times',
        de: 'mehr als etwa 16-mal',
        fr: 'plus d’environ 16 fois',
        es: 'más de aproximadamente 16 veces',
        ar: 'أكثر من نحو 16 مرة',
        ja: '約16倍超',
      },
    ],
    'no value': [
      options => formatFigure(figure({}), options),
      {en: 'not known', de: 'nicht bekannt', fr: 'inconnu', es: 'no se conoce', ar: 'غير معروف', ja: '不明'},
    ],
  });
  readEnglish({
    'about $50 billion': formatFigure(figure({value: 50e9, qualifier: 'about'}), english),
    'about $50 billion a year': formatFigure(figure({value: 50e9, qualifier: 'about'}), {
      ...english,
      rate: true,
    }),
    'at most about 16 times': formatFigure({value: 16.3, qualifier: 'up-to', unit: 'times'}, english),
    '$326 billion, with no qualifier given': `${formatFigure(figure({value: 326e9}), english)}, with no qualifier given`,
  });
  it('a value that is rounded is "about", and only once', () => {
    assert.equal(formatFigure({value: 6.52, unit: 'times'}, english), 'about 6.5 times');
    assert.equal(formatFigure({value: 6.52, qualifier: 'about', unit: 'times'}, english), 'about 6.5 times');
  });
  it('a value counts before its range', () =>
    assert.equal(formatFigure(figure({value: 50e9, low: 40e9, high: 60e9}), english), '$50 billion'));
  it('without a value the range is written, with the qualifier', () =>
    assert.equal(
      formatFigure(figure({low: 40e9, high: 60e9, qualifier: 'about'}), english),
      'about $40 billion to $60 billion',
    ));
  it('one end of a range is a bound', () => {
    assert.equal(formatFigure(figure({low: 40e9}), english), 'at least $40 billion');
    assert.equal(formatFigure(figure({high: 60e9}), english), 'at most $60 billion');
  });
});

describe('dates say no more than the source does', () => {
  const date = (text: string) => (options: FormatOptions) => formatDate(text, options.locale);
  read({
    'a day, in the order of the language': [
      date('2026-06-18'),
      {
        en: 'June 18, 2026',
        de: '18. Juni 2026',
        fr: '18 juin 2026',
        es: '18 de junio de 2026',
        ar: '18 يونيو 2026',
        ja: '2026年6月18日',
      },
    ],
    'a month': [
      date('2026-04'),
      {
        en: 'April 2026',
        de: 'April 2026',
        fr: 'avril 2026',
        es: 'abril de 2026',
        ar: 'أبريل 2026',
        ja: '2026年4月',
      },
    ],
    'a year': [date('2026'), {en: '2026', de: '2026', fr: '2026', es: '2026', ar: '2026', ja: '2026年'}],
    'a quarter': [
      date('2026-Q1'),
      {
        en: 'first quarter of 2026',
        de: '1. Quartal 2026',
        fr: 'premier trimestre 2026',
        es: 'primer trimestre de 2026',
        ar: 'الربع الأول من 2026',
        ja: '2026年第1四半期',
      },
    ],
    'a quarter in little room': [
      ({locale}) => formatDate('2026-Q4', locale, 'short'),
      {
        en: 'Q4 2026',
        de: 'Q4 2026',
        fr: 'T4 2026',
        es: 'T4 2026',
        ar: 'الربع الرابع 2026',
        ja: '2026年第4四半期',
      },
    ],
    'the end of a month': [
      date('late-2026-06'),
      {
        en: 'late June 2026',
        de: 'Ende Juni 2026',
        fr: 'fin juin 2026',
        es: 'finales de junio de 2026',
        ar: 'أواخر يونيو 2026',
        ja: '2026年6月下旬',
      },
    ],
    'the middle of a month': [
      date('mid-2026-06'),
      {
        en: 'mid-June 2026',
        de: 'Mitte Juni 2026',
        fr: 'mi-juin 2026',
        es: 'mediados de junio de 2026',
        ar: 'منتصف يونيو 2026',
        ja: '2026年6月中旬',
      },
    ],
    'the start of a year': [
      date('early-2026'),
      {
        en: 'early 2026',
        de: 'Anfang 2026',
        fr: 'début 2026',
        es: 'principios de 2026',
        ar: 'أوائل 2026',
        ja: '2026年初め',
      },
    ],
    'the end of a quarter': [
      date('late-2026-Q1'),
      {
        en: 'late Q1 2026',
        de: 'Ende Q1 2026',
        fr: 'fin T1 2026',
        es: 'finales de T1 2026',
        ar: 'أواخر الربع الأول 2026',
        ja: '2026年第1四半期後半',
      },
    ],
  });
  it('British order on a British page', () =>
    assert.equal(formatDate('2026-06-18', 'en-GB'), '18 June 2026'));
  it('every quarter has its name', () =>
    assert.deepEqual(
      [1, 2, 3, 4].map(quarter => formatDate(`2026-Q${quarter}`, 'en')),
      ['first quarter of 2026', 'second quarter of 2026', 'third quarter of 2026', 'fourth quarter of 2026'],
    ));
  it('the calendar is that of the sources, also where the page has another', () =>
    assert.match(formatDate('2026-06', 'fa-u-nu-latn'), /2026/));
  it('a year before 100 stays in its century', () => assert.equal(formatDate('0050', 'en'), '50'));
  for (const text of ['2024-13-45', '2026-02-30', 'soon', '', '275761', '2026-Q5', 'late-2026-06-18'])
    it(`what is no date is given back: "${text}"`, () => assert.equal(formatDate(text, 'en'), text));

  // A locale of its own for each zone, so that no format is reused from another zone.
  for (const [zone, locale] of [
    ['Pacific/Pago_Pago', 'en-IE'],
    ['Pacific/Kiritimati', 'en-NZ'],
  ] as const)
    it(`a day is the same day in ${zone}`, () => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        assert.equal(formatDate('2026-06-18', locale), '18 June 2026');
        assert.equal(formatDate('2026-01-01', locale), '1 January 2026');
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    });
});
