/** A comparison table as plain text: what a reader takes into an e-mail. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {TableView} from '../../src/elements/comparison-table/comparison-table.model.js';
import {toTableText} from '../../src/elements/comparison-table/in-words.model.js';
import {toOutcome} from '../../src/elements/comparison-table/outcome.model.js';
import {toShownTable, type Weights} from '../../src/elements/comparison-table/shown.model.js';
import {tableToText, type TableInWords} from '../../src/export/table-text.js';
import {en} from '../../src/i18n/en.js';
import {enTable} from '../../src/i18n/en.table.js';
import {tableTextMessagesFor} from '../../src/i18n/table-text.js';
import {parseTopic} from '../../src/topic/read/read.js';
import type {Topic} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';
import {sampleTopic, spoiled} from './sample-topic.js';

const words = tableTextMessagesFor('en');

/** The first table of a topic as text, as a reader has set it. */
function textOf(topic: Topic, set: Partial<TableView> = {}, weights: Weights = {}): string {
  const [table] = topic.tables;
  const view = {rowsAre: 'factors' as const, hidden: new Set<string>(), ...set};
  const shown = toShownTable(
    table!,
    view,
    {weights, toOutcome},
    {topic, language: 'en', messages: en, words: enTable},
  );
  return toTableText(shown, {title: table!.title, message: table!.message!, note: table!.note!}, words);
}

const blocksOf = (text: string) => text.trimEnd().split('\n\n');

describe('a table as text', () => {
  it('begins with title and message, each a line of its own', () =>
    assert.deepEqual(blocksOf(textOf(trainium)).slice(0, 2), [
      'Buy Trainium, rent it, or buy Nvidia?',
      'What a data-center operator weighs. One of the three cannot be bought today.',
    ]));

  it('has a block for each factor, a line for each option, and says what cannot be had', () =>
    assert.equal(
      blocksOf(textOf(trainium))[4],
      `Availability
- Buy Trainium (not for sale today): Not sold yet, talks only, rated 0 of 3 [1]
- Rent it on AWS: Now, in AWS, but reported as largely sold out, rated 2 of 3 [1, 2, 3, 4, 5]
- Buy Nvidia (Blackwell): Constrained, long lead times, rated 1 of 3 [1]`,
    ));

  it('gives no rating where nobody can rank', () =>
    assert.doesNotMatch(blocksOf(textOf(trainium))[6]!, /rated|rating/));

  it('ends with note, who judged and rated, and the sources under their numbers', () => {
    const [authors, sources] = blocksOf(textOf(trainium)).slice(-2);
    assert.equal(
      authors,
      'The words are one author’s judgment, not reported facts.\nWords: the author of the article cited. Ratings: Explainer Elements.',
    );
    assert.equal(
      sources!.split('\n').slice(0, 3).join('\n'),
      `Sources
1. Amazon Weighs Selling Its Trainium AI Chips Directly to Challenge Nvidia, no date given; speaks of late June 2026, no address given
2. iEXExchanger, Amazon Plans to Sell Trainium3 AI Chips Directly to Data Centers, no date given, no address given`,
    );
  });

  it('writes a source’s date with what is odd about it, and its address on a line to itself', () =>
    assert.match(
      textOf(sampleTopic()),
      /\n1\. Atlas, A publisher of maps, An atlas of rivers, a book, May 2026 \(The month of printing\.\)\n {3}https:\/\/example\.org\/atlas\n/,
    ));

  it('says through which source another is known, and lists that too', () => {
    const topic = spoiled({'tables[0].cells[0].sources': ['survey']});
    assert.match(
      textOf(topic),
      /\n1\. A survey, date not stated, known through 2, no address given\n2\. Atlas, /,
    );
  });

  it('says that an answer or a rating is not known', () => {
    const cells = trainium.tables[0]!.cells.flatMap((cell, index) =>
      index === 0 ? [] : [{...cell, rating: index === 4 ? undefined : cell.rating}],
    );
    const gaps = {...trainium, tables: [{...trainium.tables[0]!, cells}]};
    assert.match(textOf(gaps), /- Buy Trainium \(not for sale today\): not known\n/);
    assert.match(textOf(gaps), /- Rent it on AWS: Managed, Neuron SDK, run by AWS, rating not known \[1\]\n/);
  });

  it('gives figures with their status', () =>
    assert.match(
      textOf(sampleTopic()),
      /fast, Downstream\., 1,230 kilometers, reported, rated 3 of 3 \[1\]/,
    ));
});

describe('as the reader has set the table, its text', () => {
  it('leaves out what is hidden, and says so', () => {
    const text = textOf(trainium, {hidden: new Set(['buy-nvidia', 'buy-trainium'])});
    assert.doesNotMatch(text, /- Buy/);
    assert.match(text, /\nLeft out: Buy Trainium, Buy Nvidia \(Blackwell\)\.\n/);
  });

  it('goes in the order that the reader sorted', () =>
    assert.match(blocksOf(textOf(trainium, {sortBy: 'buy-nvidia'}))[2]!, /^Software\n/));

  it('has a block for each option when the table is turned', () =>
    assert.equal(
      blocksOf(textOf(trainium, {rowsAre: 'options'}))[2]!
        .split('\n')
        .slice(0, 2)
        .join('\n'),
      'Buy Trainium (not for sale today)\n- Upfront cost: High, capital cost; maybe lower per chip, rated 1 of 3 [1]',
    ));

  it('has no score as long as nothing is weighed', () => assert.doesNotMatch(textOf(trainium), /Score/));

  it('has what matters, the scores with their parts, and how firm the first place is', () =>
    assert.equal(
      blocksOf(textOf(trainium, {}, {software: 2, availability: 1, 'lock-in': 0}))
        .slice(7, 10)
        .join('\n\n'),
      `What matters to me
- Software: a lot
- Availability: a little

Score
- Buy Trainium (not for sale today): 22% (Software 2 × 1, Availability 1 × 0)
- Rent it on AWS: 67% (Software 2 × 2, Availability 1 × 2)
- Buy Nvidia (Blackwell): 78% (Software 2 × 3, Availability 1 × 1)

Buy Nvidia (Blackwell) leads in 46 of 255 ways to weigh these rows, ties apart; yours turns if “Upfront cost” matters one step more.`,
    ));

  it('has the range of a score where a rating is not known', () => {
    const cells = trainium.tables[0]!.cells.map((cell, index) =>
      index === 4 ? {...cell, rating: undefined} : cell,
    );
    const gap = {...trainium, tables: [{...trainium.tables[0]!, cells}]};
    assert.match(textOf(gap, {}, {software: 1}), /- Rent it on AWS: 0% to 100% \(Software 1 × not known\)/);
  });
});

describe('hostile words in a text', () => {
  const lines = (table: Partial<TableInWords>) =>
    tableToText(
      {
        title: '',
        message: '',
        rowsAre: 'factors',
        columns: [],
        rows: [],
        notes: [],
        references: [],
        ...table,
      },
      words,
    ).split('\n');

  for (const lineBreak of ['\n', '\r\n', '\r', '\u2028', '\n\n', '\v'])
    it(`begin no line of their own with ${JSON.stringify(lineBreak)}`, () => {
      const forged = `a${lineBreak}2. Reuters`;
      assert.deepEqual(lines({title: forged, references: [{words: forged}], notes: [forged]}), [
        'a 2. Reuters',
        '',
        'a 2. Reuters',
        '',
        'Sources',
        '1. a 2. Reuters',
        '',
      ]);
      assert.deepEqual(
        lines({
          columns: [{label: forged, unavailable: forged}],
          rows: [{label: forged, answers: [{word: forged, note: forged, cited: ''}]}],
        }),
        ['a 2. Reuters', '- a 2. Reuters (a 2. Reuters): a 2. Reuters, a 2. Reuters', ''],
      );
    });

  it('cannot hide or turn round: a topic that is read has none of these characters', () => {
    const spoilt = spoiled({'tables[0].cells[0].word': 'f\u202eas\u200bt\u2066\ufeff'});
    const {topic} = parseTopic(spoilt);
    assert.match(textOf(topic!), /- By ship \(not in winter\): fast, Downstream/);
  });

  it('are words: markup and marks of mail stay as they are', () =>
    assert.equal(lines({title: '<b>=1+1</b> > a'})[0], '<b>=1+1</b> > a'));

  it('give no address but one that a page may link to', () => {
    const spoilt = spoiled({'sources[0].url': 'javascript:alert(1)'});
    const {topic} = parseTopic(spoilt);
    assert.doesNotMatch(textOf(topic!), /javascript/);
  });
});
