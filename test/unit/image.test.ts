/** Elements as pictures: what stands in them, in words and drawn, and what strangers cannot do to them. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {before, describe, it} from 'node:test';
import {renderAsync} from '@resvg/resvg-js';
import {initWasm, Resvg} from '@resvg/resvg-wasm';
import {PNG} from 'pngjs';
import {toBarModel} from '../../src/elements/bar-chart/bar-chart.model.js';
import {toCalculatorModel} from '../../src/elements/calculator/calculator.model.js';
import {scenesOf, settingsOf, toSceneModel} from '../../src/elements/analogy/analogy.model.js';
import {toShownTable} from '../../src/elements/comparison-table/shown.model.js';
import {toSourcesModel} from '../../src/elements/sources/sources.model.js';
import {analogyMessagesFor} from '../../src/i18n/analogy.js';
import {calculatorMessagesFor} from '../../src/i18n/calculator.js';
import {formatFigure} from '../../src/format/figure.js';
import {loadLanguage} from '../../src/i18n/languages.js';
import {messagesFor} from '../../src/i18n/messages.js';
import {sourcesMessagesFor} from '../../src/i18n/sources.js';
import {tableMessagesFor} from '../../src/i18n/table.js';
import {lightest} from '../../src/image/bar-look.js';
import {contrast, layOn} from '../../src/image/colour.js';
import {
  fontFamily,
  imageWidths,
  mostPixels,
  partsFor,
  tagsWithImage,
  toImage,
  rasterizeInWasm,
  toPng,
  type Image,
  type ImageRequest,
  type NoImage,
} from '../../src/image/index.js';
import {palettes} from '../../src/image/palette.js';
import {registry} from '../../src/registry.js';
import type {Topic} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';
import {sampleTopic, spoiled} from './sample-topic.js';
import {elementsIn, readXml, wordsIn, type XmlElement} from './strict-xml.js';
import {textPaths} from './text-paths.js';

const require = createRequire(import.meta.url);
const naughty = require('big-list-of-naughty-strings/blns.json') as string[];

const language = 'en';
const messages = messagesFor(language);

const ask = (tag: string, more: Partial<ImageRequest> = {}) =>
  toImage({tag, attributes: {}, loaded: {topic: trainium, problems: []}, language, ...more});

function draw(tag: string, more: Partial<ImageRequest> = {}): Image & {root: XmlElement} {
  const image = ask(tag, more);
  assert.equal(image.state, 'drawn', JSON.stringify(image).slice(0, 200));
  return {...(image as Image), root: readXml((image as Image).svg)};
}

function refuse(tag: string, more: Partial<ImageRequest> = {}): [state: string, message: string] {
  const {state, problems} = ask(tag, more) as NoImage;
  return [state, problems.map(({message}) => message).join(' ')];
}

const textsIn = (root: XmlElement) => elementsIn(root).filter(({name}) => name === 'text');

/** Lines may end at a space, and after a hyphen: words are compared without either. */
const squeeze = (words: string) => words.replace(/\s+/g, '');
const drawnWords = (root: XmlElement) => squeeze(textsIn(root).map(wordsIn).join(' '));

/** Every picture that the built-in topic has, by the words that have to stand in it. */
const pictures: {name: string; tag: string; attributes: Record<string, string>; words: string[]}[] = [
  ...trainium.charts.map(chart => {
    const {rows} = toBarModel(chart, {topic: trainium, problems: [], language, messages, order: 'given'});
    return {
      name: `the chart ${chart.id}`,
      tag: 'explainer-bar-chart',
      attributes: {chart: chart.id},
      words: rows.flatMap(({label, condition = '', shortValue, statusName}) => [
        label,
        condition,
        shortValue + statusName,
      ]),
    };
  }),
  ...trainium.tables.map(table => {
    const words = tableMessagesFor(language);
    const view = {rowsAre: 'factors', hidden: new Set<string>()} as const;
    const context = {topic: trainium, language, messages, words};
    const {model, references} = toShownTable(table, view, {weights: {}}, context);
    return {
      name: `the table ${table.id}`,
      tag: 'explainer-comparison-table',
      attributes: {table: table.id},
      words: [
        ...model.columns.map(({label}) => label),
        ...model.rows.map(({label}) => label),
        ...model.rows.flatMap(({cells}) =>
          cells.flatMap(({word, note = '', figure = ''}) => [word, note, figure]),
        ),
        ...references.list.map(reference => reference.words),
      ],
    };
  }),
  ...trainium.calculators.map(calculator => {
    const context = {topic: trainium, language, messages: calculatorMessagesFor(language)};
    const {inputs, result, others, sentence} = toCalculatorModel(calculator, new Map(), context);
    return {
      name: `the calculator ${calculator.id}`,
      tag: 'explainer-calculator',
      attributes: {calculator: calculator.id},
      words: [
        ...[...inputs, result, ...others].flatMap(({label, words, statusName}) => [
          label,
          words + statusName,
        ]),
        result.working,
        sentence,
      ],
    };
  }),
  ...trainium.analogies.flatMap(analogy =>
    scenesOf(analogy).map(scene => {
      const context = {topic: trainium, language, messages: analogyMessagesFor(language)};
      const model = toSceneModel(analogy, scene, settingsOf(analogy, scene), context);
      return {
        name: `the scene ${scene.id} of ${analogy.id}`,
        tag: 'explainer-analogy',
        attributes: {analogy: analogy.id, scene: scene.id},
        words: [
          model.title,
          model.text,
          model.sentence,
          analogy.inventedNumbers ?? '',
          ...model.numbers.flatMap(({label, value}) => [label, value]),
          ...model.rows.flatMap(({source, target}) => [source, target]),
          ...analogy.limits
            .filter(({corrects}) => model.rows.some(({id}) => corrects.includes(id)))
            .map(({text}) => text),
        ],
      };
    }),
  ),
  ...trainium.figures.map(figure => ({
    name: `the figure ${figure.id}`,
    tag: 'explainer-figure',
    attributes: {figure: figure.id},
    words: [
      figure.label,
      formatFigure(figure, {locale: language, units: trainium.units, rate: true}),
      messages.statuses[figure.status ?? 'unknown'],
      figure.condition ?? '',
    ],
  })),
  {
    name: 'the sources',
    tag: 'explainer-sources',
    attributes: {},
    words: toSourcesModel({
      topic: trainium,
      problems: [],
      language,
      messages: sourcesMessagesFor(language),
    }).references.flatMap(({name, title = '', when}) => [name, title, when]),
  },
];

describe('a picture of an element', () => {
  it('is there for every element but the one that has no look', () => {
    const others = Object.keys(registry).filter(tag => tag !== 'explainer-topic');
    assert.deepEqual([...tagsWithImage].sort(), others.sort());
    assert.deepEqual(new Set(pictures.map(({tag}) => tag)), new Set(tagsWithImage));
  });

  for (const {name, tag, attributes, words} of pictures) {
    it(`has all words, numbers and statuses of ${name}, at every width`, () => {
      for (const width of [320, 760, 1200]) {
        const drawn = drawnWords(draw(tag, {attributes, width}).root);
        for (const some of words) assert.ok(drawn.includes(squeeze(some)), `${width}: “${some}”`);
      }
    });
  }

  it('says title, message, note, as of when and from where', () => {
    const {root} = draw('explainer-bar-chart');
    const drawn = drawnWords(root);
    for (const words of [
      'Nvidia takes in about 6.5 times what Amazon’s chips might',
      'it sells no chips to others today.',
      'they overlap and cannot be added.',
      'As of: mid-2026 (Nvidia); April 2026 (Amazon, if)',
      'Sources: an article on AWS and direct chip sales, Amazon’s letter to shareholders',
    ])
      assert.ok(drawn.includes(squeeze(words)), words);
  });

  it('has the words of the author before those of the topic', () => {
    const attributes = {heading: 'Our heading', message: 'Our message.', note: 'Our note.'};
    for (const tag of tagsWithImage) {
      const {root, alt} = draw(tag, {attributes});
      const drawn = drawnWords(root);
      for (const words of Object.values(attributes)) assert.ok(drawn.includes(squeeze(words)), tag);
      assert.match(alt, /^Our heading\. Our message\. /);
    }
  });

  it('has its bars in the order that the author asks for', () => {
    const [chart] = sampleTopic().charts;
    assert.equal(chart!.sort, 'value');
    const turned = {...sampleTopic(), charts: [{...chart!, bars: chart!.bars.toReversed()}]};
    const isRhineFirst = (attributes: Record<string, string>) => {
      const loaded = {topic: turned, problems: []};
      const drawn = drawnWords(draw('explainer-bar-chart', {attributes, loaded}).root);
      return drawn.indexOf('1,230') < drawn.indexOf('6,650');
    };
    assert.deepEqual([isRhineFirst({}), isRhineFirst({sort: 'given'})], [false, true]);
  });

  it('shows what contradicts itself, beside the number and in a sentence', () => {
    const problem = {
      path: 'figures[0].low',
      part: 'figures',
      id: 'nvidia-run-rate',
      severity: 'warning',
      message: 'The low end is above the value.',
    } as const;
    const {root, alt} = draw('explainer-bar-chart', {loaded: {topic: trainium, problems: [problem]}});
    const drawn = drawnWords(root);
    assert.ok(drawn.includes(squeeze('extrapolated, contradicts itself')));
    assert.ok(drawn.includes(squeeze(problem.message)));
    assert.match(alt, /Nvidia: \$326 billion a year, extrapolated, contradicts itself/);
  });

  it('gives the parts of a topic that have to be loaded for it', () => {
    assert.deepEqual(partsFor({tag: 'explainer-bar-chart', attributes: {}}), ['charts']);
    assert.ok(
      partsFor({tag: 'explainer-figure', attributes: {calculator: 'run-rate'}}).includes('calculators'),
    );
    assert.deepEqual(partsFor({tag: 'explainer-topic', attributes: {}}), []);
  });
});

describe('how firm a number is', () => {
  const statuses = [
    'reported',
    'estimated',
    'extrapolated',
    'hypothetical',
    'illustrative',
    undefined,
  ] as const;

  /** What a chart of one figure draws, but for words and paper: names, and the attributes that tell. */
  const drawnAs = (status: (typeof statuses)[number]) => {
    const topic = {
      ...sampleTopic(),
      figures: [{id: 'nile-length', label: 'Nile', value: 5, unit: 'km', status}],
      charts: [{id: 'one', title: 'One', bars: [{figure: 'nile-length'}]}],
    } as Topic;
    const {root} = draw('explainer-bar-chart', {loaded: {topic, problems: []}});
    return elementsIn(root)
      .filter(({name}) => ['rect', 'path', 'stop'].includes(name))
      .map(({name, attributes}) =>
        [name, ...['fill', 'stroke-dasharray', 'width'].map(key => attributes.get(key) ?? '')].join(' '),
      )
      .join('\n')
      .replace(/x[a-z0-9]+-/g, '');
  };

  it('is drawn in a way of its own for each status, without colour', () => {
    assert.equal(new Set(statuses.map(drawnAs)).size, statuses.length);
  });

  it('fades toward a full line where a pace is carried on', () => {
    assert.match(drawnAs('extrapolated'), /stop/);
    assert.doesNotMatch(drawnAs('reported'), /stop/);
  });

  it('is hatched and dashed where something would have to be true', () => {
    assert.match(drawnAs('hypothetical'), /path none .*\n?[^]*4\.5 3/);
  });
});

describe('the alternative text', () => {
  it('is one paragraph with title, message, each value with its status, dates and sources', () => {
    const {alt} = draw('explainer-bar-chart');
    assert.equal(
      alt,
      'Nvidia takes in about 6.5 times what Amazon’s chips might. Revenue run rates, in dollars a year. Amazon’s larger ' +
        'bar is an “if”: it sells no chips to others today. Nvidia: $326 billion a year, extrapolated; Amazon, if: about ' +
        '$50 billion a year, hypothetical; Amazon, now: more than $20 billion a year, extrapolated. As of: mid-2026 ' +
        '(Nvidia); April 2026 (Amazon, if); first quarter of 2026 (Amazon, now). Sources: an article on AWS and direct ' +
        'chip sales, Amazon’s letter to shareholders, iEXExchanger, a news note with a section for practitioners.',
    );
  });

  it('is in the picture, as its title and its description', () => {
    const {root, alt} = draw('explainer-bar-chart');
    const [title, desc] = root.children as [XmlElement, XmlElement];
    assert.deepEqual([title.name, desc.name, wordsIn(desc)], ['title', 'desc', alt]);
    assert.equal(root.attributes.get('role'), 'img');
    assert.equal(root.attributes.get('aria-labelledby'), title.attributes.get('id'));
    assert.equal(root.attributes.get('aria-describedby'), desc.attributes.get('id'));
  });

  for (const {name, tag, attributes} of pictures)
    it(`is 1,000 characters at most for ${name}`, () => {
      const {alt} = draw(tag, {attributes});
      assert.ok(alt.length > 40 && alt.length <= 1000, `${alt.length}`);
      assert.doesNotMatch(alt, /\n|\.\./);
    });
});

/** A topic with as much as one may have. */
const crowded = (bars: number, words = 'A label'): Topic => ({
  ...sampleTopic(),
  figures: Array.from({length: bars}, (_, index) => ({
    id: `f${index}`,
    label: `${words} ${index}`,
    value: index + 1,
    unit: 'km',
    status: 'reported' as const,
    asOf: String(2000 + (index % 20)),
    condition: words,
    sources: ['atlas'],
  })),
  charts: [
    {
      id: 'all',
      title: words,
      message: words,
      note: words,
      bars: Array.from({length: bars}, (_, index) => ({figure: `f${index}`})),
    },
  ],
});

describe('a picture of too much', () => {
  it('says how many bars it leaves out, in the picture and in its text', () => {
    const {root, height, alt} = draw('explainer-bar-chart', {loaded: {topic: crowded(200), problems: []}});
    const drawn = drawnWords(root);
    const shown = [...drawn.matchAll(/Alabel\d+Alabel/g)].length;
    assert.ok(shown > 20 && shown < 200, `${shown}`);
    assert.ok(drawn.includes(`…and${200 - shown}more`));
    assert.ok(height < 4096, `${height}`);
    assert.match(alt, / and \d+ more\./);
    assert.ok(alt.length <= 1000);
  });

  it('stays within bounds with the longest words that a topic may have, and shows where it cuts them', () => {
    for (const words of ['so many words '.repeat(350), 'x'.repeat(5000), '字'.repeat(5000)])
      for (const tag of tagsWithImage) {
        const spoilt = spoiled(
          Object.fromEntries(textPaths(sampleTopic()).map(path => [path, words.trim()])),
        );
        const {height, root, alt} = draw(tag, {loaded: {topic: spoilt as Topic, problems: []}, width: 320});
        assert.ok(height < 8000, `${tag}: ${height}`);
        assert.ok(alt.length <= 1000);
        assert.ok(drawnWords(root).includes('…'));
      }
  });

  it('keeps every date, where the element would leave them to its table', () => {
    const {root} = draw('explainer-bar-chart', {loaded: {topic: crowded(6, 'x'), problems: []}});
    const drawn = drawnWords(root);
    for (const year of [2000, 2005]) assert.ok(drawn.includes(`${year}(x`), `${year}`);
    assert.ok(!drawn.includes(squeeze(messages.datesInTable)));
  });
});

const ownNames = new Set('svg title desc defs linearGradient stop rect path text tspan'.split(' '));
const ownAttributes = new Set(
  (
    'xmlns width height viewBox xml:lang role aria-labelledby aria-describedby font-family id x y x1 x2 y1 y2 rx d fill ' +
    'stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin transform offset stop-color font-size ' +
    'font-weight direction text-anchor textLength lengthAdjust'
  ).split(' '),
);

/** What is no more than a picture: nothing runs, nothing is asked for. */
function assertHarmless(root: XmlElement) {
  for (const {name, attributes} of elementsIn(root)) {
    assert.ok(ownNames.has(name), name);
    for (const [key, value] of attributes) {
      assert.ok(ownAttributes.has(key), key);
      assert.doesNotMatch(key === 'xmlns' ? '' : value, /url\((?!#)|https?:|javascript:|data:/i);
    }
  }
}

describe(`${naughty.length} strings that programs broke on`, () => {
  const paths = textPaths(sampleTopic());
  const isSeen = (code: number) => code > 0x1f && (code < 0x7f || code > 0x9f);

  it('stay words, in every field of a topic, in every element', () => {
    for (const text of naughty) {
      // Not cleaned on the way in: whatever reads topics, a picture does not rely on it.
      const topic = spoiled(Object.fromEntries(paths.map(path => [path, text]))) as Topic;
      for (const tag of tagsWithImage) {
        const {root, alt} = draw(tag, {loaded: {topic, problems: []}, width: 320});
        assertHarmless(root);
        const words = elementsIn(root).map(wordsIn).join('') + alt;
        assert.doesNotMatch(words, /[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/u);
        assert.ok([...wordsIn(root)].every(sign => sign === '\n' || isSeen(sign.codePointAt(0)!)));
      }
    }
  });

  it('stay words where an author writes them on the tag, and where a page names its language', () => {
    for (const text of naughty) {
      const attributes = {heading: text, message: text, note: text};
      assertHarmless(draw('explainer-bar-chart', {attributes}).root);
    }
    for (const hostile of ['xx-INVALID_', '"><script>', '', 'ar"', '__proto__'])
      assertHarmless(draw('explainer-bar-chart', {language: hostile}).root);
  });

  it('are escaped and not dropped', () => {
    const heading = `<script>alert("1 & 2")</script> 'x'`;
    const {root, svg} = draw('explainer-bar-chart', {attributes: {heading}});
    assert.ok(drawnWords(root).includes(squeeze(heading)));
    assert.ok(!svg.includes('<script'));
  });
});

describe('a picture by itself', () => {
  it('has no element and no attribute but those of a plain drawing', () => {
    for (const {tag, attributes} of pictures) assertHarmless(draw(tag, {attributes}).root);
  });

  it('has text of 12 px and more, and none that runs over its margin where its width is known', () => {
    for (const {name, tag, attributes} of pictures)
      for (const width of [320, 760, 1200]) {
        const {root} = draw(tag, {attributes, width});
        const margin = width < 480 ? 16 : 24;
        for (const element of elementsIn(root)) {
          const size = element.attributes.get('font-size');
          if (size !== undefined) assert.ok(Number(size) >= 12, `${name}: ${size}`);
          const length = Number(element.attributes.get('textLength') ?? 0);
          const end = Number(element.attributes.get('x')) + length;
          if (length)
            assert.ok(end <= width - margin + 0.02, `${name} at ${width}: ${wordsIn(element)} ${end}`);
        }
      }
  });

  it('shares no id with another one, and has the same ids whenever it is made', () => {
    const idsOf = (more: Partial<ImageRequest>) =>
      elementsIn(draw('explainer-bar-chart', more).root).flatMap(
        ({attributes}) => attributes.get('id') ?? [],
      );
    const first = idsOf({});
    assert.ok(first.length > 2);
    assert.equal(new Set(first).size, first.length);
    assert.deepEqual(idsOf({}), first);
    for (const more of [{width: 320}, {scheme: 'dark'}, {attributes: {heading: 'x'}}] as const)
      assert.deepEqual(
        idsOf(more).filter(id => first.includes(id)),
        [],
      );
  });

  it('is as wide as it is asked to be', () => {
    for (const width of [imageWidths.least, 1001, imageWidths.most]) {
      const {root, height} = draw('explainer-bar-chart', {width});
      assert.equal(root.attributes.get('viewBox'), `0 0 ${width} ${height}`);
    }
    assert.equal(draw('explainer-bar-chart').width, 760);
  });
});

describe('the colours of a picture', () => {
  for (const [scheme, {paper, ink, muted, tones}] of Object.entries(palettes)) {
    it(`can be read in ${scheme}: text at 4.5:1 and more, marks at 3:1`, () => {
      for (const text of [ink, muted]) assert.ok(contrast(text, paper) >= 4.5, `${text} on ${paper}`);
      for (const [name, tone] of Object.entries(tones)) {
        assert.ok(contrast(tone, paper) >= 3, name);
        for (const [look, share] of Object.entries(lightest))
          assert.ok(contrast(layOn(tone, share, paper), paper) >= 3, `${name}, ${look}`);
      }
    });

    it(`are those of the palette in ${scheme}, on paper that is painted`, () => {
      const {root, width, height} = draw('explainer-bar-chart', {scheme: scheme as 'light'});
      const [sheet] = elementsIn(root).filter(({name}) => name === 'rect');
      assert.deepEqual(
        ['fill', 'width', 'height'].map(key => sheet!.attributes.get(key)),
        [paper, String(width), String(height)],
      );
      for (const text of textsIn(root).flatMap(elementsIn)) {
        const fill = text.attributes.get('fill');
        if (fill) assert.ok([ink, muted].includes(fill), fill);
      }
    });
  }
});

describe('a picture in a language that runs from right to left', () => {
  before(() => loadLanguage('ar'));

  const inArabic = (topic: Topic) =>
    draw('explainer-bar-chart', {language: 'ar-EG', loaded: {topic, problems: []}});

  it('begins at the right: names there, and bars that grow to the left', () => {
    const {root, width} = inArabic(trainium);
    const name = textsIn(root).find(text => wordsIn(text) === 'Nvidia')!;
    assert.deepEqual(
      [name.attributes.get('x'), name.attributes.get('text-anchor')],
      [String(width - 24), 'end'],
    );
    const bars = elementsIn(root).filter(({attributes}) => attributes.get('height') === '30');
    const startOf = ({attributes}: XmlElement) =>
      Number(attributes.get('x')) + Number(attributes.get('width'));
    assert.ok(bars.length > 2);
    assert.ok(startOf(bars[0]!) > width / 2);
  });

  it('has words that run from right to left do so, and no others', () => {
    const [chart] = trainium.charts;
    const {root} = inArabic({...trainium, charts: [{...chart!, title: 'وتيرة الإيرادات'}]});
    const directionOf = (start: string) =>
      textsIn(root)
        .find(text => wordsIn(text).startsWith(start))!
        .attributes.get('direction');
    assert.equal(directionOf('وتيرة'), 'rtl');
    assert.equal(directionOf('Revenue'), undefined);
  });
});

describe('what is asked for and is not there', () => {
  const attributes = (attributes: Record<string, string>) => ({attributes});

  it('is told with what there is', () => {
    const cases: [string, Partial<ImageRequest>, string, RegExp][] = [
      [
        'explainer-pie',
        {},
        'unknown',
        /no element "explainer-pie" that has a picture\. There is: explainer-bar-chart, /,
      ],
      ['__proto__', {}, 'unknown', /no element "__proto__"/],
      ['explainer-topic', {}, 'unknown', /no look of its own, and so no picture/],
      ['explainer-bar-chart', attributes({chart: 'pies'}), 'unknown', /no chart "pies"\. It has: run-rates/],
      ['explainer-figure', attributes({figure: 'pi'}), 'unknown', /no figure "pi"\. It has: nvidia-run-rate/],
      [
        'explainer-figure',
        attributes({calculator: 'run-rate', figure: 'pi'}),
        'unknown',
        /no input or output "pi"\. It has: first, second/,
      ],
      [
        'explainer-analogy',
        attributes({scene: 'pies'}),
        'unknown',
        /no scene "pies"\. It has: own-bread-only, /,
      ],
      ['explainer-bar-chart', {width: 319}, 'unknown', /320 to 1600 pixels wide, not 319/],
      ['explainer-bar-chart', {width: NaN}, 'unknown', /not NaN/],
      [
        'explainer-bar-chart',
        {loaded: {topic: {...sampleTopic(), charts: []}, problems: []}},
        'empty',
        /This topic has no chart\./,
      ],
    ];
    for (const [tag, more, state, message] of cases) {
      const [found, said] = refuse(tag, more);
      assert.equal(found, state, said);
      assert.match(said, message);
    }
  });

  it('is told with the mistake that dropped it', () => {
    const problem = {
      path: 'charts[0]',
      part: 'charts',
      id: 'lengths',
      severity: 'error',
      message: 'This chart has no bars.',
    } as const;
    const loaded = {topic: {...sampleTopic(), charts: []}, problems: [problem]};
    assert.deepEqual(refuse('explainer-bar-chart', {loaded, attributes: {chart: 'lengths'}}), [
      'invalid',
      problem.message,
    ]);
    const nothing = {problems: [{path: '', severity: 'error' as const, message: 'It is empty.'}]};
    assert.deepEqual(refuse('explainer-bar-chart', {loaded: nothing}), ['invalid', 'It is empty.']);
  });
});

describe('a PNG', () => {
  const fontOf = (name: string) =>
    new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/inter/${name}/Inter_${name}.ttf`));
  const fonts = [fontOf('400Regular'), fontOf('600SemiBold')];

  const rasterize = rasterizeInWasm(Resvg, fonts);

  before(() => initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')));

  it('is as large as the picture, times the scale', async () => {
    const {svg, width, height} = draw('explainer-bar-chart');
    for (const scale of [1, 2]) {
      const made = await toPng(svg, {rasterize, fonts, scale});
      const view = new DataView(made.png.buffer, made.png.byteOffset);
      assert.deepEqual([made.width, made.height], [width * scale, height * scale]);
      assert.equal(view.getUint32(0), 0x89504e47);
      assert.deepEqual([view.getUint32(16), view.getUint32(20)], [made.width, made.height]);
      assert.deepEqual(made.problems, []);
    }
  });

  it('has no side over 4,096 pixels, whatever scale is asked for', async () => {
    const {svg, width} = draw('explainer-bar-chart');
    const made = await toPng(svg, {rasterize, fonts, scale: 100});
    assert.equal(Math.max(made.width, made.height), mostPixels);
    assert.ok(Math.abs(made.scale - mostPixels / width) < 1e-9);
  });

  it('has the same pixels, whether resvg compresses them or we do, in WebAssembly or natively', async () => {
    const {svg} = draw('explainer-bar-chart');
    const files = ['400Regular', '600SemiBold'].map(
      name => `node_modules/@expo-google-fonts/inter/${name}/Inter_${name}.ttf`,
    );
    const native = await renderAsync(svg, {
      font: {fontFiles: files, loadSystemFonts: false, ...fontFamily},
      fitTo: {mode: 'zoom', value: 1},
    });
    const {data, width, height} = await rasterize(svg, 1);
    assert.ok(Buffer.from(data).equals(native.pixels));
    for (const file of [native.asPng(), (await toPng(svg, {rasterize, fonts, scale: 1})).png]) {
      const {data: read, ...size} = PNG.sync.read(Buffer.from(file));
      assert.deepEqual([size.width, size.height], [width, height]);
      assert.ok(read.equals(Buffer.from(data)));
    }
  });

  it('tells what its fonts cannot write, and draws the rest', async () => {
    const {svg} = draw('explainer-bar-chart', {attributes: {heading: 'Chips 半導体 & <b>'}});
    const {problems, png} = await toPng(svg, {rasterize, fonts, scale: 1});
    assert.ok(png.length > 5000);
    assert.deepEqual(problems, [
      {
        path: '',
        severity: 'warning',
        message: 'The fonts have no signs for 半 導 体. Give a font that has them, or take the SVG.',
      },
    ]);
  });

  it('is told of no missing signs for any picture of the built-in topic', async () => {
    for (const {name, tag, attributes} of pictures) {
      const {svg} = draw(tag, {attributes, width: 320});
      const {problems} = await toPng(svg, {rasterize, fonts, scale: 0.1});
      assert.deepEqual(problems, [], name);
    }
  });
});
