/** The comparison table in words, and what follows from what matters to a reader. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  ratedFactors,
  toComparisonModel,
  type Rows,
} from '../../src/elements/comparison-table/comparison-table.model.js';
import {toOutcome} from '../../src/elements/comparison-table/outcome.model.js';
import {
  findTurn,
  leaderOf,
  toFirmness,
  toScores,
  weights,
  type Rating,
  type Weight,
} from '../../src/elements/comparison-table/weighing.model.js';
import {tableToCsv} from '../../src/export/table-csv.js';
import {en} from '../../src/i18n/en.js';
import {enTable} from '../../src/i18n/en.table.js';
import type {ComparisonTable, Topic} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';

const contextOf = (topic: Topic) => ({topic, language: 'en', messages: en, words: enTable});
const given = {rowsAre: 'factors' as Rows, hidden: new Set<string>()};

/** A table from lines of ratings: `a: 3 1 -` is factor a, rated 3 for the first option, 1 for the second, not for the third. */
function tableOf(...lines: string[]): ComparisonTable {
  const rows = lines.map(line => line.split(': ') as [string, string]);
  const options = rows[0]![1]
    .split(' ')
    .map((_, index) => ({id: `option-${index}`, label: `Option ${index}`}));
  return {
    id: 'table',
    title: 'A table',
    options,
    factors: rows.map(([id]) => ({id, label: id.toUpperCase()})),
    cells: rows.flatMap(([factor, ratings]) =>
      ratings.split(' ').map((rating, index) => ({
        factor,
        option: `option-${index}`,
        word: `${factor}${index}`,
        ...(rating === '-' ? {} : {rating: Number(rating) as 0 | 1 | 2 | 3}),
      })),
    ),
  };
}

const modelOf = (table: ComparisonTable, view: Partial<Parameters<typeof toComparisonModel>[1]> = {}) =>
  toComparisonModel(table, {...given, ...view}, contextOf(trainium));

const rowIds = (...args: Parameters<typeof modelOf>) => modelOf(...args).rows.map(({id}) => id);

describe('a comparison table', () => {
  const [table] = trainium.tables;

  it('has a row for each factor, a column for each option, a word in each cell', () => {
    const {rows, columns} = modelOf(table!);
    assert.deepEqual(
      columns.map(({label}) => label),
      ['Buy Trainium', 'Rent it on AWS', 'Buy Nvidia (Blackwell)'],
    );
    assert.deepEqual(
      rows.map(({label, cells}) => [label, ...cells.map(({word}) => word)]),
      [
        ['Upfront cost', 'High', 'None', 'Highest'],
        ['Software', 'Catching up', 'Managed', 'Mature'],
        ['Availability', 'Not sold yet', 'Now', 'Constrained'],
        ['Lock-in', 'Your own', 'AWS', 'CUDA'],
        ['Best for', 'Operators', 'AWS teams', 'Anyone'],
      ],
    );
  });

  it('says which option cannot be had', () => {
    assert.equal(modelOf(table!).columns[0]!.unavailable, 'not for sale today');
  });

  it('can be turned: a row for each option', () => {
    const {rows, columns} = modelOf(table!, {rowsAre: 'options'});
    assert.deepEqual([rows.length, columns.length], [3, 5]);
    assert.equal(rows[2]!.cells[1]!.word, 'Mature');
  });

  it('leaves out what is hidden', () => {
    const {columns} = modelOf(table!, {hidden: new Set(['rent-trainium'])});
    assert.deepEqual(
      columns.map(({id}) => id),
      ['buy-trainium', 'buy-nvidia'],
    );
  });

  it('says "not known" where nobody gave an answer', () => {
    const gap = {...table!, cells: table!.cells.slice(1)};
    assert.equal(modelOf(gap).rows[0]!.cells[0]!.word, 'not known');
  });

  it('names each source of a row once', () => {
    assert.deepEqual(
      modelOf(table!).rows[0]!.sources.map(({id}) => id),
      ['document-000'],
    );
    assert.equal(modelOf(table!).rows[2]!.sources.length, 5);
  });

  const orders: [what: string, lines: string[], order: string][] = [
    ['best first', ['a: 1 0', 'b: 3 0', 'c: 2 1'], 'b c a'],
    ['as given where they are equal', ['a: 2 0', 'b: 3 1', 'c: 2 0'], 'b a c'],
    ['what is not known last, as given', ['a: - 0', 'b: 0 1', 'c: - 0', 'd: 3 0'], 'd b a c'],
  ];
  for (const [what, lines, order] of orders)
    it(`sorts its rows by a column: ${what}`, () =>
      assert.equal(rowIds(tableOf(...lines), {sortBy: 'option-0'}).join(' '), order));

  it('does not offer to sort where nothing tells rows apart', () => {
    const {columns} = modelOf(tableOf('a: 1 -', 'b: 1 -', 'c: 1 3'));
    assert.deepEqual(
      columns.map(({canSort}) => canSort),
      [false, true],
    );
    assert.deepEqual(rowIds(tableOf('a: 1 -', 'b: 1 3'), {sortBy: 'option-0'}), ['a', 'b']);
  });

  it('sorts by figures of one unit where there are no ratings, and shows them with their status', () => {
    const withFigures = (...figures: string[]) => ({
      ...tableOf(...figures.map((_, index) => `f${index}: -`)),
      cells: figures.map((figure, index) => ({factor: `f${index}`, option: 'option-0', word: 'x', figure})),
    });
    const oneUnit = withFigures('amazon-silicon-run-rate', 'nvidia-run-rate');
    assert.deepEqual(rowIds(oneUnit, {sortBy: 'option-0'}), ['f1', 'f0']);
    assert.equal(modelOf(oneUnit).rows[1]!.cells[0]!.figure, '$326 billion a year, extrapolated');
    assert.equal(modelOf(withFigures('nvidia-share', 'nvidia-run-rate')).columns[0]!.canSort, false);
  });

  it('keeps the given order of equal ratings, and has unknown ones last, however many rows there are', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('0', '1', '2', '3', '-'), {minLength: 20}), ratings => {
        fc.pre(new Set(ratings).size > 1);
        const lines = ratings.map((rating, index) => `f${index}: ${rating} 0`);
        const expected = ['3', '2', '1', '0', '-'].flatMap(wanted =>
          ratings.flatMap((rating, index) => (rating === wanted ? `f${index}` : [])),
        );
        assert.deepEqual(rowIds(tableOf(...lines), {sortBy: 'option-0'}), expected);
      }),
    ));

  it('has figures that nobody knows after those below zero, and rows without one among them, as given', () => {
    const values = [undefined, -5, 3, undefined, -9];
    const [some] = trainium.figures;
    const topic = {...trainium, figures: values.map((value, index) => ({...some!, id: `n${index}`, value}))};
    const unrated = tableOf('none: -', ...values.map((_, index) => `f${index}: -`));
    const cells = unrated.cells.map(cell => ({...cell, figure: cell.factor.replace('f', 'n')}));
    const {rows} = toComparisonModel({...unrated, cells}, {...given, sortBy: 'option-0'}, contextOf(topic));
    assert.equal(rows.map(({id}) => id).join(' '), 'f2 f1 f4 none f0 f3');
  });

  it('can weigh the factors that have ratings', () => {
    assert.deepEqual(
      ratedFactors(table!).map(({id}) => id),
      ['upfront-cost', 'software', 'availability', 'lock-in'],
    );
  });
});

describe('a comparison table as CSV', () => {
  const [table] = trainium.tables;

  it('has a row for each answer, with its sources', () => {
    const lines = tableToCsv(table!, trainium, 'en').split('\r\n');
    assert.equal(lines.length, 1 + 15 + 1);
    assert.equal(lines[0], 'factor,option,answer,note,rating,figure,sources,addresses');
    assert.match(
      lines[1]!,
      /^Upfront cost,Buy Trainium,High,capital cost; maybe lower per chip,1,,Amazon Weighs Selling/,
    );
  });

  it('says what is not known', () => {
    const gap = {...table!, cells: table!.cells.slice(1)};
    assert.equal(tableToCsv(gap, trainium, 'en').split('\r\n')[1], 'Upfront cost,Buy Trainium,not known');
  });
});

describe('a score', () => {
  const cases: [ratings: Rating[][], chosen: Weight[], scores: string | undefined][] = [
    [[[3, 0]], [0, 0], undefined],
    [[[3, 0]], [1, 0], '1'],
    [[[3, 0]], [1, 1], '0.5'],
    [[[3, 1]], [1, 2], '0.556'],
    [
      [
        [0, 0],
        [3, 3],
      ],
      [4, 4],
      '0 1',
    ],
    [[[undefined, 3]], [1, 1], '0.5–1'],
    [[[undefined, 3]], [0, 1], '1'],
  ];
  for (const [ratings, chosen, expected] of cases)
    it(`of ${JSON.stringify(ratings)} weighed ${chosen.join(' ')} is ${expected ?? 'not there'}`, () => {
      const short = (value: number) => Number(value.toFixed(3));
      const scores = toScores(ratings, chosen)
        ?.map(({low, high}) => (low === high ? short(low) : `${short(low)}–${short(high)}`))
        .join(' ');
      assert.equal(scores, expected);
    });
});

describe('who leads', () => {
  it('is who is better than all others', () => assert.equal(leaderOf([[1], [3], [2]], [1]), 1));
  it('is nobody in a tie', () => assert.equal(leaderOf([[3], [3]], [1]), undefined));
  it('is nobody as long as an unknown rating could turn it', () =>
    assert.equal(leaderOf([[2], [undefined]], [1]), undefined));
  it('is who leads whatever the unknown rating is', () =>
    assert.equal(
      leaderOf(
        [
          [3, 3],
          [undefined, 0],
        ],
        [1, 1],
      ),
      0,
    ));
});

describe('how firm the lead is', () => {
  it('counts all ways to weigh, ties apart', () =>
    assert.deepEqual(
      toFirmness([
        [3, 0],
        [0, 3],
      ]),
      {ways: 15, leads: [6, 6]},
    ));
  it('has 255 ways for four factors', () => assert.equal(toFirmness([[1, 1, 1, 1]])!.ways, 255));
  it('goes up to eight factors', () => {
    const one = (count: number) => [Array<Rating>(count).fill(1), Array<Rating>(count).fill(2)];
    assert.deepEqual(toFirmness(one(8)), {ways: 65_535, leads: [0, 65_535]});
    assert.equal(toFirmness(one(9)), undefined);
    assert.equal(toFirmness([[]]), undefined);
  });
  it('agrees with counting by hand', () => {
    const rating = fc.constantFrom<Rating>(0, 1, 2, 3, undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), {minLength: 2, maxLength: 4}), ratings => {
        const leads = ratings.map(() => 0);
        for (const a of weights)
          for (const b of weights) {
            const leader = leaderOf(ratings, [a, b]);
            if (a + b > 0 && leader !== undefined) leads[leader]!++;
          }
        assert.deepEqual(toFirmness(ratings), {ways: 15, leads});
      }),
    );
  });
});

describe('what turns it', () => {
  it('is the first factor of which one step is enough', () =>
    assert.deepEqual(
      findTurn(
        [
          [3, 0],
          [0, 2],
        ],
        [1, 1],
      ),
      {factor: 0, direction: 'less'},
    ));
  it('may be that something matters more', () =>
    assert.deepEqual(
      findTurn(
        [
          [3, 0],
          [0, 3],
        ],
        [1, 0],
      ),
      {factor: 1, direction: 'more'},
    ));
  it('is nothing where one option is best at all', () =>
    assert.equal(
      findTurn(
        [
          [3, 3],
          [0, 0],
        ],
        [1, 1],
      ),
      undefined,
    ));
  it('is not that nothing matters', () => assert.equal(findTurn([[3], [0]], [1]), undefined));
});

describe('what follows, in words', () => {
  const [table] = trainium.tables;
  const outcome = (chosen: Record<string, Weight>, from = table!) =>
    toOutcome(from, from.options, ratedFactors(from), chosen, contextOf(trainium));

  it('is nothing as long as nothing matters', () => {
    assert.equal(outcome({}), undefined);
    assert.equal(outcome({software: 0}), undefined);
  });

  it('is a score with its parts for each option, and a sentence', () => {
    const {scores, sentence} = outcome({software: 2, availability: 1})!;
    assert.deepEqual(
      [...scores].map(([id, {share, parts}]) => [id, share, parts]),
      [
        ['buy-trainium', '22%', 'Software 2\u00a0×\u00a01, Availability 1\u00a0×\u00a00'],
        ['rent-trainium', '67%', 'Software 2\u00a0×\u00a02, Availability 1\u00a0×\u00a02'],
        ['buy-nvidia', '78%', 'Software 2\u00a0×\u00a03, Availability 1\u00a0×\u00a01'],
      ],
    );
    assert.equal(
      sentence,
      'Buy Nvidia (Blackwell) leads in 46 of 255 ways to weigh these rows, ties apart; yours turns if “Upfront cost” matters one step more.',
    );
  });

  it('stays beside an option that cannot be had', () =>
    assert.match(outcome({'lock-in': 4})!.sentence, /Buy Trainium: not for sale today\.$/));

  it('says that nobody leads', () =>
    assert.match(
      outcome({a: 1}, tableOf('a: 1 1', 'b: 2 2'))!.sentence,
      /^No option leads for certain; yours holds/,
    ));

  it('gives a range where a rating is not known', () =>
    assert.equal(
      outcome({a: 1, b: 1}, tableOf('a: - 1', 'b: 3 0'))!.scores.get('option-0')!.share,
      '50% to 100%',
    ));

  it('counts no ways where there are too many factors', () => {
    const lines = Array.from({length: 9}, (_, index) => `f${index}: 3 0`);
    assert.match(
      outcome({f0: 1}, tableOf(...lines))!.sentence,
      /^Option 0 leads as you weigh these rows; yours holds/,
    );
  });
});
