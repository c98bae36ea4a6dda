/**
 * Whatever finite number a topic states, what is drawn and written of it is finite too: from the smallest number that
 * there is, half of which is zero, to the largest, twice which is infinite.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {placeBars, toPercent} from '../../src/elements/bar-chart/bar-chart.geometry.js';
import {readGuess, toFeedback, toGuessScale, writeGuess} from '../../src/elements/bar-chart/guess.model.js';
import {everyTick, placeTicks, toTimes, unitsOf} from '../../src/elements/bar-chart/times.model.js';
import {roundTop} from '../../src/elements/calculator/picture.model.js';
import {figuresToCsv} from '../../src/export/csv.js';
import {toFieldUnit} from '../../src/format/field-unit.js';
import {tagsWithImage, toImage} from '../../src/image/index.js';
import {prerender} from '../../src/prerender/index.js';
import {allRules} from '../../src/topic/read/read.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';
import {rowOf} from './bar-rows.js';
import {today} from './sample-topic.js';

const extremes = [0, 5e-324, 1e-323, 2.2e-308, 1e-300, 1, 9e307, 1.7e308, Number.MAX_VALUE];

const anyNumber = fc.oneof(
  fc.constantFrom(...extremes, ...extremes.map(value => -value)),
  fc.double({noNaN: true, noDefaultInfinity: true}),
);
const above = anyNumber.map(value => Math.abs(value) || 1);
const perhaps = fc.option(anyNumber, {nil: undefined});

const noNumber = /NaN|Infinity|∞|undefined|null|\[object/;

/** Every length in what was drawn is one. */
function checkDrawn(drawn: string) {
  assert.doesNotMatch(drawn, noNumber);
  for (const [, name, written] of drawn.matchAll(/ (width|height|x1|x2)="([^"]*)%"/g))
    assert.ok(Number(written) >= 0 && Number(written) <= 100, `${name}="${written}%"`);
  for (const [, name, written] of drawn.matchAll(/ (width|height|x|y)="([^"%]*)"/g))
    assert.ok(Number.isFinite(Number(written)), `${name}="${written}"`);
}

const scene = (id: string) => ({id, title: 'A scene', text: 'It flows.'});
const row = (id: string) => ({id, source: 'A pipe', target: 'A wire'});
const limit = (id: string) => ({id, text: 'A wire is no pipe.', corrects: ['r1'], kind: 'hides-limit'});

/** A topic of three numbers, in all elements that draw numbers. */
const anyTopic = fc
  .record({
    numbers: fc.array(fc.record({value: perhaps, low: perhaps, high: perhaps}), {minLength: 3, maxLength: 3}),
    unit: fc.constantFrom('USD/year', 'km', 'share', 'times', 'number'),
    ends: fc.array(anyNumber, {minLength: 3, maxLength: 3}),
    most: above,
  })
  .map(({numbers, unit, ends, most}) => {
    const [low, value, high] = ends.toSorted((a, b) => a - b) as [number, number, number];
    const step = high / 100 - low / 100 || 1;
    return {
      schemaVersion: 1,
      id: 'numbers',
      title: 'Numbers',
      figures: numbers.map((number, index) => ({
        ...JSON.parse(JSON.stringify(number)),
        id: `f${index}`,
        label: `Number ${index}`,
        unit,
        status: 'reported',
      })),
      charts: [{id: 'chart', title: 'All', bars: [{figure: 'f0'}, {figure: 'f1'}, {figure: 'f2'}]}],
      calculators: [
        {
          id: 'sums',
          title: 'Sums',
          inputs: [
            {id: 'a', label: 'A', value, unit: 'km', low, high, step},
            {id: 'b', label: 'B', value: 2, unit: 'km', low: 1, high: 3},
          ],
          outputs: [
            {id: 'size', label: 'Size', formula: 'abs(a)', unit: 'km'},
            {id: 'ratio', label: 'Ratio', formula: 'a / b', unit: 'times'},
            {id: 'product', label: 'Product', formula: 'a * b', unit: 'km'},
          ],
          picture: {bars: ['size']},
        },
      ],
      analogies: [
        {
          id: 'pipe',
          title: 'A pipe',
          source: {label: 'Water', synopsis: 'It flows.'},
          target: {label: 'Current', synopsis: 'It flows.'},
          quantities: ['f0', 'f1', 'f2'].map((formula, index) => ({
            id: `q${index}`,
            label: 'A quantity',
            formula,
            unit: 'liters',
          })),
          sentences: [{text: 'It flows.'}],
          picture: {
            pipe: {
              from: 'A spring',
              width: {label: 'Width', amount: 'q0', most},
              length: {label: 'Length', amount: 'q1', most},
              front: 'q1',
              tank: {label: 'Tank', amount: 'q2', size: 'q0', most},
              amounts: [{id: 'some', glyph: 'coin', label: 'Coins', amount: 'q1', each: most}],
            },
          },
          scenes: [
            {...scene('s1'), shows: ['pipe', 'tank', 'amounts'], limits: true, rows: ['r1']},
            scene('s2'),
            scene('s3'),
          ],
          mapping: [row('r1'), row('r2'), row('r3')],
          limits: [limit('l1'), limit('l2')],
        },
      ],
    };
  });

const tags = ['bar-chart', 'calculator', 'analogy', 'figure'].map(name => `explainer-${name}`);
const numbersOnly = tagsWithImage.filter(tag => tags.includes(tag));

describe('any number', () => {
  it('is drawn, written and told as one, by every element in every way', async () => {
    const drawn = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(anyTopic, async topic => {
        const data = `<script type="application/json">${JSON.stringify(topic)}</script>`;
        const article = tags.map(tag => `<${tag}>${data}</${tag}>`).join('\n');
        const {html, problems} = await prerender(article, {jsonLd: true});
        checkDrawn(html.replaceAll(data, ''));
        for (const {message} of problems) assert.doesNotMatch(message, noNumber);
        const loaded = readTopicWithAllRules(topic, {today, ...allRules});
        for (const tag of numbersOnly)
          for (const width of [320, 720]) {
            const image = toImage({tag, attributes: {}, loaded, language: 'en', width});
            if (image.state !== 'drawn') continue;
            drawn.set(tag, (drawn.get(tag) ?? 0) + 1);
            checkDrawn(image.svg);
            assert.doesNotMatch(image.alt, noNumber);
            assert.ok(Number.isFinite(image.height));
          }
        if (loaded.topic) assert.doesNotMatch(figuresToCsv(loaded.topic.figures, loaded.topic), noNumber);
      }),
      {numRuns: 60, seed: 1789, endOnFailure: true},
    );
    for (const tag of numbersOnly) assert.ok(drawn.get(tag)! > 50, `${tag}: ${drawn.get(tag)}`);
  });

  it('has a bar with a length, if it is not zero', () =>
    fc.assert(
      fc.property(anyNumber, value => {
        const [bar] = placeBars([{value}]).bars;
        assert.equal(bar!.length, value === 0 ? 0 : 1);
      }),
    ));

  it('keeps its proportion to others of its size', () => {
    const [half] = placeBars([{value: 5e-324}, {value: 1e-323}]).bars;
    assert.equal(toPercent(half!.length), '50%');
    const {bars} = placeBars([{value: -Number.MAX_VALUE}, {value: Number.MAX_VALUE}]);
    assert.deepEqual(
      bars.map(({length}) => length),
      [0.5, 0.5],
    );
  });

  it('has a scale that ends at a number', () =>
    fc.assert(
      fc.property(above, value => {
        const top = roundTop(value);
        assert.ok(top < Infinity && top >= value * (1 - 1e-9), `${top}`);
      }),
    ));

  it('can be guessed, on a scale that a field can hold', () =>
    fc.assert(
      fc.property(
        fc.tuple(anyNumber, anyNumber, anyNumber, fc.constantFrom('km', 'share', 'USD')),
        ([asked, other, guess, unit]) => {
          const rows = [rowOf({value: asked, unit}), rowOf({value: other, unit})];
          const scale = toGuessScale(rows[0]!, rows);
          for (const end of [scale.low, scale.high, scale.one, scale.step]) {
            assert.ok(Number.isFinite(end));
            assert.ok(Number.isFinite(Number(writeGuess(end, scale))), writeGuess(end, scale));
          }
          assert.ok(scale.step > 0 && scale.one > 0);
          assert.notEqual(readGuess(writeGuess(scale.high, scale), scale), undefined);
          const said = toFeedback(rows[0]!, guess, {language: 'en', units: []});
          assert.doesNotMatch(said, noNumber);
          assert.doesNotMatch(said, /not known/);
        },
      ),
    ));

  it('is counted in any other, or it is said that it cannot be', () =>
    fc.assert(
      fc.property(fc.array(anyNumber, {minLength: 2, maxLength: 5}), values => {
        const rows = values.map(value => rowOf({value, status: 'reported'}));
        const geometry = placeBars(rows);
        for (const unit of unitsOf(rows))
          for (const row of rows) {
            assert.match(toTimes(row, unit, 'en'), /^(?:the unit|not known|.* times?, reported)$/);
            assert.doesNotMatch(toTimes(row, unit, 'en'), /not known,/);
            const places = placeTicks(row, unit.value!, everyTick(rows, unit), geometry);
            assert.ok(places.length <= 40);
            for (const place of places) assert.ok(place >= -1e-9 && place <= 1 + 1e-9, `${place}`);
          }
      }),
    ));

  it('is set in a field in a unit that can write it', () =>
    fc.assert(
      fc.property(anyNumber, anyNumber, fc.constantFrom('share', 'USD', 'km'), (low, high, unit) => {
        const {scale} = toFieldUnit(unit, {low, high, step: 1}, {locale: 'en'});
        for (const end of [low, high]) assert.ok(Number.isFinite(end / scale));
      }),
    ));
});
