/** The topics that authors begin with: those of the demo, and the one that `npm run new -- topic` writes. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {newTopicFiles} from '../../scripts/new-topic.js';
import {formatFigure} from '../../src/format/figure.js';
import {computeState} from '../../src/topic/analogy/analogy-state.js';
import {calculate} from '../../src/topic/calculator/calculator-state.js';
import {findById} from '../../src/topic/schema/lookup.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';

const folder = 'demo/topics';
const today = {today: '2026-11-21'};
const read = (json: string) => readTopicWithAllRules(JSON.parse(json), today);

describe('a topic of the demo', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.json'));
  for (const name of files)
    it(`has no problem: ${name}`, () => {
      assert.deepEqual(read(readFileSync(`${folder}/${name}`, 'utf8')).problems, []);
      const page = readFileSync(`${folder}/${name.replace('.json', '.html')}`, 'utf8');
      assert.ok(page.includes(`src="./${name}"`));
    });
});

describe('the water pipe', () => {
  const {topic} = read(readFileSync(`${folder}/water-pipe.json`, 'utf8'));
  const [pipe] = topic!.analogies;

  /** Worked out without any of the library: water goes ten metres a second. */
  const byHand = (width: number, length: number, litres: number, time: number) => {
    const first = length / 10;
    const come = (time - first) * width;
    return {
      'first-drop': first,
      filling: litres / width,
      'full-after': first + litres / width,
      front: length === 0 ? 1 : Math.min(1, (time * 10) / length),
      stock: come < 0 ? 0 : come > litres ? litres : come,
    };
  };

  it('comes to what can be worked out by hand, whatever is set', () => {
    const litres = {glass: 0.5, bucket: 10, bath: 150};
    for (const width of [1, 5, 10])
      for (const length of [0, 50, 100])
        for (const [vessel, size] of Object.entries(litres))
          for (const time of [0, 3, 5, 20, 60]) {
            const settings = new Map(Object.entries({width, length, vessel, time}));
            const state = computeState(pipe!, topic!.figures, settings);
            for (const [id, value] of Object.entries(byHand(width, length, size, time))) {
              const found = state.get(id)!;
              assert.ok(
                'value' in found && Math.abs(found.value - value) < 1e-9,
                `${id} ${[...settings.values()].join()}`,
              );
            }
          }
  });
});

describe('how savings grow', () => {
  const {topic} = read(readFileSync(`${folder}/savings.json`, 'utf8'));
  const {calculators, figures, tables, units} = topic!;

  const resultsOf = (calculator: string, set: Record<string, number>) => {
    const {values} = calculate(findById(calculators, calculator)!, figures, new Map(Object.entries(set)));
    return (output: string) => {
      const found = values.get(output)!;
      return 'value' in found ? found.value : found.missing;
    };
  };

  /** Year by year, to the fraction of a cent: interest on what is there, and then what is added. */
  const byHand = (start: number, yearly: number, rate: number, years: number) => {
    let [total, paid, onOwnMoney] = [start, start, 0];
    for (let year = 1; year <= years; year++) {
      total += total * rate + yearly;
      onOwnMoney += paid * rate;
      paid += yearly;
    }
    const simple = paid + onOwnMoney;
    return {total, paid, simple, interest: total - paid, extra: total - simple};
  };

  /** How far rounding to whole dollars may lead away; what is the difference of two rounded amounts, twice as far. */
  const rounding = {total: 0.5, paid: 0, simple: 0.5, interest: 0.5, extra: 1};

  const isNear = (found: unknown, wanted: number, tolerance: number) =>
    typeof found === 'number' && Math.abs(found - wanted) <= tolerance + 1e-6;

  it('comes to what a year after a year comes to, whatever is set', () => {
    for (const start of [0, 100, 1000, 5000])
      for (const yearly of [0, 100, 1200])
        for (const rate of [0, 0.005, 0.05, 0.065, 0.1])
          for (const years of [0, 1, 2, 3, 10, 30, 50]) {
            const valueOf = resultsOf('growth', {start, yearly, rate, years});
            const wanted = byHand(start, yearly, rate, years);
            for (const id of Object.keys(wanted) as (keyof typeof wanted)[]) {
              const found = valueOf(id);
              const told = `${id} ${[start, yearly, rate, years].join()}: ${found}, by hand ${wanted[id]}`;
              assert.ok(isNear(found, wanted[id], rounding[id]) && Number.isInteger(found), told);
            }
          }
  });

  it('has doubled in the year in which a dollar has become two', () => {
    for (const rate of [0.005, 0.01, 0.05, 0.08, 0.12, 0.25]) {
      const valueOf = resultsOf('doubling', {rate});
      let years = 0;
      for (let dollar = 1; dollar < 2; dollar += dollar * rate) years++;
      const exact = Number(valueOf('exact'));
      assert.equal(Math.ceil(exact), years, `${rate}`);
      assert.ok(isNear((1 + rate) ** exact, 2, 0), `${rate}`);
      assert.ok(isNear(Number(valueOf('rule')) * rate, 0.72, 0), `${rate}`);
      assert.ok(isNear(valueOf('off'), Math.abs(72 / (rate * 100) - exact), 0.005), `${rate}`);
    }
  });

  it('never doubles without interest', () =>
    assert.equal(resultsOf('doubling', {rate: 0})('exact'), 'never, at this rate'));

  it('has a table in which every amount is that of its year and its kind of interest', () => {
    const {factors, cells} = tables[0]!;
    assert.equal(cells.length, factors.length * 2);
    for (const {factor, option, word, figure} of cells) {
      const years = Number(factor.replace('after-', ''));
      const wanted = byHand(1000, 0, 0.05, years)[option === 'simple' ? 'simple' : 'total'];
      const amount = findById(figures, word.slice(2, -2))!.value;
      assert.ok(isNear(amount, wanted, 0.5), `${word}: ${amount}, by hand ${wanted}`);
      assert.equal(findById(figures, figure)!.value, amount! - 1000);
    }
  });

  it('says on its page the numbers that its topic says', () => {
    const page = readFileSync(`${folder}/savings.html`, 'utf8');
    const said = [...page.matchAll(/<explainer-figure figure="(.+?)"\s*>(.+?)<\/explainer-figure\s*>/g)];
    assert.equal(said.length, page.match(/<explainer-figure/g)!.length);
    for (const [, id, words] of said)
      assert.equal(words, formatFigure(findById(figures, id)!, {locale: 'en', units}), id);
  });

  it('has no number that is not marked as made up', () =>
    assert.deepEqual([...new Set(figures.map(({status}) => status))], ['illustrative']));
});

describe('npm run new -- topic', () => {
  const files = newTopicFiles('our-river');

  it('writes a topic and a page that shows it, with no gap left in them', () => {
    assert.deepEqual([...files.keys()], ['demo/topics/our-river.json', 'demo/topics/our-river.html']);
    for (const text of files.values()) assert.doesNotMatch(text, /\{\{|undefined/);
    assert.match(files.get('demo/topics/our-river.html')!, /<title>Our river<\/title>/);
  });

  it('writes a topic without a problem, in which each kind of part is explained', () => {
    const json = files.get('demo/topics/our-river.json')!;
    const {topic, problems} = read(json);
    assert.deepEqual(problems, []);
    assert.deepEqual([topic!.charts.length, topic!.analogies.length], [1, 1]);
    assert.ok(json.match(/"\$comment"/g)!.length > 15);
  });
});
