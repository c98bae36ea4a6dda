/** From a topic, or the text of one, to what can be shown: what is filled in, and what falls with what it leans on. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allRules} from '../../src/topic/read/read.js';
import {checkTopic} from '../../src/topic/check/check.js';
import {readJson} from '../../src/topic/read/read-json.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';
import type {Figure} from '../../src/topic/schema/schema.js';
import {type Changes, deepFreeze, sampleTopic, spoiled, today} from './sample-topic.js';

const read = (changes: Changes) => readTopicWithAllRules(spoiled(changes), {today, ...allRules});
const messagesOf = ({problems}: {problems: {message: string}[]}) => problems.map(({message}) => message);
const idsOf = (parts: readonly {id: string}[]) => parts.map(({id}) => id);

describe('a topic that is read', () => {
  it('is the one that was given, if it is good', () =>
    assert.deepEqual(readTopicWithAllRules(sampleTopic(), {today, ...allRules}), {
      topic: sampleTopic(),
      problems: [],
    }));
  it('is not changed by that', () => {
    const input = deepFreeze(spoiled({'figures[2].value': undefined, 'figures[1].value': 'long'}));
    assert.equal(readTopicWithAllRules(input, {today, ...allRules}).topic!.figures.length, 2);
  });
  it('is none, if it is none', () =>
    assert.deepEqual(messagesOf(readTopicWithAllRules([], {today, ...allRules})), [
      'The topic is a list. Write an object in braces { }.',
    ]));
  it('is checked for what readers would see', () =>
    assert.deepEqual(messagesOf(read({'figures[1].low': 2000, 'figures[1].note': 'It has 6,650 km.'})), [
      'figures[1] "rhine-length": low is 2000, more than value, 1230. Correct one of them.',
    ]));
  it('is checked for its author if that is asked for', () => {
    const topic = spoiled({'figures[1].note': 'It has 6,650 km.'});
    assert.deepEqual(messagesOf(readTopicWithAllRules(topic, {today, check: checkTopic, ...allRules})), [
      'figures[1] "rhine-length": note says "6,650 km", the value of "nile-length". Write [[nile-length]] instead, so that readers see where it comes from.',
    ]);
  });
});

describe('what an author leaves to a formula is filled in', () => {
  const ratio = (changes: Changes): Figure | undefined =>
    read(changes).topic!.figures.find(({id}) => id === 'ratio');
  const left = {
    'figures[2].value': undefined,
    'figures[2].qualifier': undefined,
    'figures[2].status': undefined,
  };
  const about = (value: number) => Math.round(value * 1000) / 1000;

  it('value, qualifier and status', () => {
    const {value, qualifier, status} = ratio(left)!;
    assert.deepEqual([about(value!), qualifier, status], [5.407, 'about', 'estimated']);
  });
  it('but not what is stated', () => {
    const {value, qualifier, status} = ratio({
      'figures[2].status': 'hypothetical',
      'figures[2].condition': 'if so',
    })!;
    assert.deepEqual([value, qualifier, status], [5.41, 'about', 'hypothetical']);
  });
  it('nor a status that is not known', () =>
    assert.equal(ratio({...left, 'figures[1].status': undefined})!.status, undefined));
  it('nor a value where there is none', () => {
    const {topic, problems} = read({...left, 'figures[1].value': 0});
    assert.equal(topic!.figures[2]!.value, undefined);
    assert.deepEqual(messagesOf({problems}), [
      'figures[2] "ratio": status is missing: source not given. Say what kind of number it is.',
      'figures[2] "ratio": formula gives no value: it divides by zero',
    ]);
  });
  it('from figures that stand, not from a second one of the same name', () => {
    const second = {id: 'rhine-length', label: 'Again', value: 1, unit: 'km'};
    assert.equal(about(ratio({...left, 'figures[4]': second})!.value!), 5.407);
  });
});

describe('what leans on a dropped part falls with it', () => {
  it('and the rest stands', () => {
    const {topic, problems} = read({'figures[1].value': 'long'});
    assert.deepEqual(idsOf(topic!.figures), ['nile-length', 'wet-share']);
    assert.deepEqual([topic!.charts, topic!.tables], [[], []]);
    const standing = {...topic!, figures: [], charts: [], tables: []};
    assert.deepEqual(standing, {...sampleTopic(), figures: [], charts: [], tables: []});
    const because = 'which has an error of its own. Put that right first.';
    assert.deepEqual(messagesOf({problems}), [
      'figures[1] "rhine-length": value is "long", a text. Write a number, without quotes.',
      `figures[2] "ratio": formula gives no value: it names "rhine-length", ${because}`,
      `charts[0] "lengths": bars[1].figure is "rhine-length", ${because}`,
      `tables[0] "uses": cells[0].figure is "rhine-length", ${because}`,
    ]);
  });

  it('and what leans on that, in the next round', () => {
    const {topic, problems} = read({
      'terms[0].definition': '',
      'statements[0].text': '[[toll]]',
      'figures[4]': {
        id: 'toll',
        label: 'Toll at the [[term:bed|bed]]',
        value: 5,
        unit: 'EUR',
        status: 'reported',
      },
    });
    assert.deepEqual([topic!.statements, topic!.keyPoints, topic!.terms], [[], [], []]);
    assert.deepEqual(idsOf(topic!.figures), idsOf(sampleTopic().figures));
    const because = 'which has an error of its own. Put that right first.';
    assert.deepEqual(messagesOf({problems}), [
      'terms[0] "bed": definition is "". Write some words.',
      `figures[4] "toll": label has the mark [[bed]], ${because}`,
      `keyPoints[0] "in-short": points[0].text has the mark [[bed]], ${because}`,
      `statements[0] "wide": text has the mark [[toll]], ${because}`,
    ]);
  });

  it('and places still count as they do in the file', () =>
    assert.deepEqual(messagesOf(read({'figures[0].value': 'long', 'figures[3].low': 1})).slice(0, 2), [
      'figures[0] "nile-length": value is "long", a text. Write a number, without quotes.',
      'figures[2] "ratio": formula gives no value: it names "nile-length", which has an error of its own. Put that right first.',
    ]));

  /** Sources of which each leans on the next, and the last on one that is not there. */
  const chainOf = (length: number) =>
    Array.from({length}, (_, index) => ({id: `s${index}`, title: 'T', carriedBy: [`s${index + 1}`]}));
  const readChain = (length: number) =>
    readTopicWithAllRules(
      {schemaVersion: 1, id: 'a', title: 'A', sources: chainOf(length)},
      {today, ...allRules},
    );

  it('nine rounds long', () => {
    const {topic, problems} = readChain(9);
    assert.deepEqual(topic!.sources, []);
    assert.equal(problems.length, 9);
  });
  it('longer ones are made to cost time: then nothing is shown', () => {
    const {topic, problems} = readChain(11);
    assert.equal(topic, undefined);
    assert.equal(problems.length, 10);
  });
});

describe('JSON', () => {
  const readText = (text: string) => readJson(text, {today, ...allRules});
  const sampleText = JSON.stringify(sampleTopic());

  it('is read as a topic', async () =>
    assert.deepEqual(await readText(sampleText), {topic: sampleTopic(), problems: []}));
  it('may begin with a byte order mark', async () =>
    assert.deepEqual(await readText('\ufeff' + sampleText), {topic: sampleTopic(), problems: []}));
  it('may go sixty-four deep, where it is not read', async () => {
    const deep = '['.repeat(63) + ']'.repeat(63);
    assert.deepEqual(messagesOf(await readText(sampleText.replace('{', `{"deep":${deep},`))), [
      'deep is not read. The keys here are $schema, schemaVersion, id, title, language, updated, subjects, units, sources, figures, charts, tables, timelines, statements, tradeOffs, disagreements, questions, keyPoints, terms, analogies, calculators.',
    ]);
  });
  it('may hold as many brackets as it likes in its texts', async () => {
    const {problems} = await readJson(sampleText.replace('A dam', `\\"${'['.repeat(1000)}`), {today});
    assert.deepEqual(problems, []);
  });

  const deep = 'Its brackets go more than 64 deep. A topic needs ten.';
  const noData: [what: string, text: string, message: string][] = [
    ['sixty-five deep', '['.repeat(65) + ']'.repeat(65), deep],
    ['a hundred thousand deep', '{"a":'.repeat(100_000), deep],
    ['with depth behind a text', `{"\\\\":${'['.repeat(64)}`, deep],
    [
      'of more than two million characters',
      ' '.repeat(2_000_001),
      'It is longer than 2000000 characters. Give only what is shown.',
    ],
    ['of two million spaces', ' '.repeat(2_000_000), 'It is empty.'],
    ['of nothing', '', 'It is empty.'],
    ['of spaces', ' \n\t ', 'It is empty.'],
    ['of a byte order mark', '\ufeff', 'It is empty.'],
    [
      'that is a web page',
      '\ufeff\n<!doctype html>',
      'It is a web page. Give the address of the data itself.',
    ],
  ];
  for (const [what, text, message] of noData)
    it(`${what} is no data: ${message}`, async () =>
      assert.deepEqual(await readText(text), {problems: [{path: '', message, severity: 'error'}]}));

  it('that breaks gives one problem that says where', async () =>
    assert.deepEqual(await readText('{"id": "a",\n "title": "A",\n}'), {
      problems: [
        {
          path: '',
          message:
            'The JSON breaks at line 3, column 1: there is "}", where a key in double quotes should stand. Look for a comma or bracket too many before it.',
          severity: 'error',
        },
      ],
    }));

  const textsWithoutEnd: [what: string, text: string][] = [
    ['a text of quotes', `"${'\\"'.repeat(999_000)}`],
    ['a text of backslashes', `"${'\\\\'.repeat(999_000)}`],
  ];
  for (const [what, text] of textsWithoutEnd)
    it(`${what} without an end is gone through once`, async () =>
      assert.match(messagesOf(await readText(text))[0]!, /^The JSON breaks at line 1, column 1: /));
});
