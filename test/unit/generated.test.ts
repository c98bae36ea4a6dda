/** Whatever topic somebody makes up, what comes out of it can be shown. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {toBarModel} from '../../src/elements/bar-chart/bar-chart.model.js';
import {placeBars} from '../../src/elements/bar-chart/bar-chart.geometry.js';
import {figuresToCsv} from '../../src/export/csv.js';
import {messagesFor} from '../../src/i18n/messages.js';
import {allRules} from '../../src/topic/read/read.js';
import {checkTopic} from '../../src/topic/check/check.js';
import {parseTopic} from '../../src/topic/read/read.js';
import {isError, type Problem} from '../../src/topic/problem/problem.js';
import {readJson} from '../../src/topic/read/read-json.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';
import {anyTopic} from './generated-topics.js';
import {today} from './sample-topic.js';

const holds = (property: (input: unknown) => void | Promise<void>, numRuns: number) =>
  fc.assert(
    fc.asyncProperty(anyTopic, async input => property(input)),
    {numRuns, seed: 1789},
  );

/** What is wrong with the head of a topic stays wrong, however often it is read. */
const isOfHead = ({part}: Problem) => !part;

describe('a generated topic', () => {
  it('has something left to show, most times, and something dropped', () => {
    const read = fc
      .sample(anyTopic, {numRuns: 200, seed: 1789})
      .map(input => readTopicWithAllRules(input, {today, ...allRules}));
    assert.ok(read.filter(({topic}) => topic?.charts.length).length > 40);
    assert.ok(read.filter(({problems}) => problems.some(isError)).length > 100);
  });

  it('becomes a sound one, and each problem names a place and a reason', () =>
    holds(input => {
      const {topic, problems} = parseTopic(input);
      for (const {path, message} of problems) {
        assert.equal(typeof path, 'string');
        assert.match(message, /^[^\u0000-\u0008\u202a-\u202e]{10,}[.?]$/u);
      }
      if (!topic) return assert.equal(problems.length, 1);
      const again = parseTopic(topic);
      assert.deepEqual(again.topic, topic);
      if (!problems.some(problem => isError(problem) && isOfHead(problem)))
        assert.deepEqual(again.problems, []);
    }, 400));

  it('is read to one that nothing is dropped from when it is read again', () =>
    holds(input => {
      const {topic, problems} = readTopicWithAllRules(input, {today, ...allRules});
      if (!topic) return assert.ok(problems.some(isError));
      const again = readTopicWithAllRules(topic, {today, ...allRules});
      assert.deepEqual(again.topic, topic);
      assert.deepEqual(
        again.problems.filter(isError).filter(problem => !isOfHead(problem)),
        [],
      );
    }, 400));

  it('is the same as a text', () =>
    holds(async input => {
      const text = JSON.stringify(input);
      assert.deepEqual(
        await readJson(text, {today, ...allRules}),
        readTopicWithAllRules(JSON.parse(text), {today, ...allRules}),
      );
    }, 200));

  it('is checked for its author', () =>
    holds(input => {
      const {problems} = readTopicWithAllRules(input, {today, check: checkTopic, ...allRules});
      for (const {message} of problems) assert.match(message, /^.{10,}$/s);
    }, 200));

  it('has charts of finite lengths, in words that are words', () =>
    holds(input => {
      const {topic, problems} = readTopicWithAllRules(input, {today, ...allRules});
      for (const chart of topic?.charts ?? []) {
        const messages = messagesFor('en');
        const {rows} = toBarModel(chart, {topic: topic!, problems, language: 'en', messages, order: 'value'});
        for (const row of rows) assert.doesNotMatch(row.longValue, /NaN|∞|undefined|null|\[object/);
        const {zero, bars} = placeBars(rows);
        for (const share of [zero, ...bars.flatMap(({lead, length, tail}) => [lead, length, tail])])
          assert.ok(share >= 0 && share <= 1 + 1e-9, `${share}`);
      }
    }, 300));

  it('is CSV that no spreadsheet runs', () =>
    holds(input => {
      const {topic} = readTopicWithAllRules(input, {today, ...allRules});
      if (topic) assert.doesNotMatch(figuresToCsv(topic.figures, topic), /(?:^|,|\r\n)"?[=+@]/);
    }, 200));
});
