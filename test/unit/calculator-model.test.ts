/** What a calculator says of each of its numbers: why one is missing, who says it, and what it rests on. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toCalculatorModel} from '../../src/elements/calculator/calculator.model.js';
import {toPicture} from '../../src/elements/calculator/picture.model.js';
import {calculatorMessagesFor} from '../../src/i18n/calculator.js';
import {findById} from '../../src/topic/schema/lookup.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';
import type {Calculator, Figure, Topic} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';
import {spoiled, today} from './sample-topic.js';

type Set = Record<string, number | undefined>;

const builtIn: Topic = trainium;

/** A calculator of a topic as it is set. */
function asSet(id: string, set: Set = {}, topic = builtIn) {
  const calculator = findById<Calculator>(topic.calculators, id)!;
  const context = {topic, language: 'en', messages: calculatorMessagesFor('en')};
  const model = toCalculatorModel(calculator, new Map(Object.entries(set)), context);
  return {
    words: Object.fromEntries(
      [...model.inputs, model.result, ...model.others].map(({id, words}) => [id, words]),
    ),
    picture: toPicture(calculator, model.calculated, context),
    figureOf: model.calculated.figureOf,
    model,
  };
}

describe('a number that is missing', () => {
  const tooMany = 'not known, “GPUs that it runs” goes from 0 accelerators to 20,000 accelerators only';

  it('is told by the result, and not again by what follows besides', () =>
    assert.deepEqual(asSet('second-source', {gpus: 30_000}).words, {
      gpus: '30,000 accelerators',
      share: '20%',
      brought: tooMany,
      rest: 'not known',
    }));

  it('that was emptied is not known in its own line', () =>
    assert.deepEqual(asSet('second-source', {share: undefined}).words, {
      gpus: '5,000 accelerators',
      share: 'not known',
      brought: 'not known, “Share that could be Trainium” is empty',
      rest: 'not known',
    }));

  it('out of its bounds stands in its own line as it was set', () => {
    assert.equal(asSet('second-source', {share: 1.4}).words.share, '140%');
    assert.equal(asSet('run-rate', {first: -5e9}).words.first, '−$5 billion');
  });

  it('is told by the first that it keeps from a value, where the result has one', () => {
    const {pace, year, gap} = asSet('run-rate', {first: 170e9}).words;
    assert.deepEqual(
      [pace, year, gap],
      [
        '$326 billion a year',
        'not known, “Three quarters before” goes from $0 to $160 billion only',
        'not known',
      ],
    );
  });

  it('for two reasons is told twice', () => {
    const {pace, year} = asSet('run-rate', {first: 170e9, last: undefined}).words;
    assert.match(pace!, /^not known, “The last quarter” is empty$/);
    assert.match(year!, /^not known, “Three quarters before” goes from/);
  });

  it('has the words of its author wherever they hold', () => {
    const {years, level} = asSet('years-until-equal', {slow: 2}).words;
    assert.deepEqual([years, level], ['never, at these rates', 'never, at these rates']);
  });

  it('is not known beside its bar: why stands where it is written large', () => {
    const {bars} = asSet('run-rate', {last: undefined}).picture;
    assert.deepEqual(
      bars!.map(({words}) => words),
      ['not known', 'not known'],
    );
  });

  it('is what is listed as changed, from what to what', () => {
    const {changes} = asSet('second-source', {gpus: 30_000, share: undefined}).model;
    assert.deepEqual(changes, [
      {id: 'gpus', label: 'GPUs that it runs', now: '30,000 accelerators', before: '5,000 accelerators'},
      {id: 'share', label: 'Share that could be Trainium', now: 'not known', before: '20%'},
    ]);
  });
});

describe('the words of a field of dots', () => {
  it('say what is full, of how many, how firm that is, and what one dot is', () =>
    assert.equal(
      asSet('second-source').picture.dots!.words,
      'From a second source: 1,000 accelerators of 5,000 accelerators, illustrative. One dot: 100 accelerators.',
    ));

  for (const set of [{gpus: 30_000}, {gpus: undefined}, {share: 1.4}, {share: undefined}])
    it(`are none with ${Object.entries(set).join()}: a part or the whole is missing`, () =>
      assert.equal(asSet('second-source', set).picture.dots!.words, ''));
});

describe('who says a number', () => {
  const claims = (set: Set) => {
    const {figureOf} = asSet('second-source', set);
    return ['gpus', 'share', 'brought'].map(id => figureOf(id).claimedBy);
  };
  const reader = 'you, as set here';

  it('is nobody of whom the topic does not know, as long as nothing is moved', () =>
    assert.deepEqual(claims({}), [undefined, undefined, undefined]));

  it('is the reader who moved it, and so for what follows from it', () =>
    assert.deepEqual(claims({gpus: 6000}), [reader, undefined, reader]));

  it('is the reader also where it cannot be, and it is hypothetical and not without a source', () => {
    const {figureOf} = asSet('second-source', {gpus: 30_000});
    for (const id of ['gpus', 'brought'])
      assert.deepEqual([figureOf(id).claimedBy, figureOf(id).status], [reader, 'hypothetical']);
  });

  it('is not who said the figure that an output stands for, once that is moved', () => {
    const said = {...findById(builtIn.figures, 'second-source-accelerators')!, claimedBy: 'A consultant'};
    const calculator = findById<Calculator>(builtIn.calculators, 'second-source')!;
    const [first, ...rest] = calculator.outputs;
    const topic: Topic = {
      ...builtIn,
      figures: [...builtIn.figures.filter(({id}) => id !== said.id), said],
      calculators: [{...calculator, outputs: [{...first!, figure: said.id}, ...rest]}],
    };
    assert.deepEqual(asSet('second-source', {}, topic).model.calculated.moved, []);
    const [moved] = asSet('second-source', {gpus: 6000}, topic).model.calculated.moved;
    assert.deepEqual(
      [moved!.id, moved!.label, moved!.value, moved!.claimedBy],
      [said.id, said.label, 1200, reader],
    );
  });
});

describe('a number that begins with a figure that is worked out', () => {
  const runRate = findById<Figure>(builtIn.figures, 'nvidia-run-rate')!;

  it('has the sources and the date of what that figure is worked out from', () => {
    const {sources, asOf, formula} = asSet('run-rate').figureOf('last');
    assert.ok(runRate.sources!.length > 0);
    assert.deepEqual([sources, asOf, formula], [runRate.sources, runRate.asOf, 'nvidia-run-rate / 4']);
  });

  it('hands them on to what follows from it', () => {
    const {sources, asOf} = asSet('run-rate').figureOf('pace');
    assert.deepEqual([sources, asOf], [runRate.sources, runRate.asOf]);
  });

  it('has none of them once it is moved', () => {
    const {sources, asOf} = asSet('run-rate', {last: 1e9}).figureOf('last');
    assert.deepEqual([sources, asOf], [undefined, undefined]);
  });

  /** The sample with more figures, and a calculator that begins with the last of them. */
  function withFigures(...more: Partial<Figure>[]): Topic {
    const {topic, problems} = readTopicWithAllRules(spoiled({}), {today});
    assert.deepEqual(problems, []);
    const figures = [...topic!.figures, ...more] as Figure[];
    const inputs = [{id: 'nile-length', label: 'Way', figure: figures.at(-1)!.id, low: 0, high: 20_000}];
    const outputs = [{id: 'half', label: 'Half', formula: 'nile-length / 2', unit: 'km'}];
    return {...topic!, figures, calculators: [{id: 'own', title: 'Own', inputs, outputs}]};
  }
  const derived = {unit: 'km', value: 100, label: 'Sum', status: 'reported'} as const;
  const lengthOf = (topic: Topic) => asSet('own', {}, topic).figureOf('nile-length');

  it('has them through figures that are worked out themselves, each once', () => {
    const topic = withFigures(
      {...derived, id: 'both', formula: 'nile-length + rhine-length'},
      {...derived, id: 'twice', formula: 'both + both - nile-length'},
    );
    const behind = ['nile-length', 'rhine-length'].map(id => findById(topic.figures, id)!);
    assert.deepEqual(lengthOf(topic).sources, [...new Set(behind.flatMap(({sources = []}) => sources))]);
  });

  it('has no date where they have no common one', () => {
    const dated = (id: string, asOf: string) => ({...derived, id, asOf});
    const sum = {...derived, id: 'sum', formula: 'a + b'};
    assert.equal(lengthOf(withFigures(dated('a', '2026-01'), dated('b', '2026-01'), sum)).asOf, '2026-01');
    assert.equal(lengthOf(withFigures(dated('a', '2026-01'), dated('b', '2026-02'), sum)).asOf, undefined);
  });

  it('keeps its own, where it has its own', () => {
    const own = {...derived, id: 'own', formula: 'nile-length / 2', sources: ['survey'], asOf: '2025'};
    const {sources, asOf} = lengthOf(withFigures(own));
    assert.deepEqual([sources, asOf], [['survey'], '2025']);
  });

  it('is found in no time, also where each is worked out from two before it', () => {
    const chain = Array.from({length: 60}, (_, index) => ({
      ...derived,
      id: `f${index}`,
      ...(index > 1 ? {formula: `f${index - 1} + f${index - 2}`} : {sources: ['atlas']}),
    }));
    assert.deepEqual(lengthOf(withFigures(...chain)).sources, ['atlas']);
  });
});
