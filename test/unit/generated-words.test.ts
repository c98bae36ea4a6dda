/** No problem of any topic is told in words that only a program has: they would say nothing to its author. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {allRules} from '../../src/topic/read/read.js';
import {checkTopic} from '../../src/topic/check/check.js';
import {parseTopic} from '../../src/topic/read/read.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';
import {anyTopic} from './generated-topics.js';
import {sampleTopic, today} from './sample-topic.js';

const wordsOfPrograms = ['undefined', 'null', 'NaN', 'Infinity', '[object'];

/** The words of programs in a sentence, but for those that its author wrote. */
const slipsIn = (message: string, written: string) =>
  wordsOfPrograms.filter(word => message.includes(word) && !written.includes(word));

function checkProblems(input: unknown) {
  const written = JSON.stringify(input);
  const problems = [
    ...parseTopic(input).problems,
    ...readTopicWithAllRules(input, {today, check: checkTopic, ...allRules}).problems,
  ];
  for (const {message} of problems) assert.deepEqual(slipsIn(message, written), [], message);
  return problems.map(({message}) => message);
}

type Part = Record<string, unknown>;

/** The sample with other settings and parameters of its analogy. */
const withAnalogy = (change: (analogy: Part) => void) => {
  const topic = sampleTopic() as unknown as {analogies: Part[]};
  change(topic.analogies[0]!);
  return topic;
};

describe('what is told of a topic', () => {
  it('is told in words for authors, whatever is wrong with it', () =>
    fc.assert(
      fc.property(anyTopic, input => void checkProblems(input)),
      {numRuns: 500, seed: 1789, endOnFailure: true},
    ));

  it('is told so of the parameters of an analogy with either bound, both or none, and of their settings', () => {
    const bound = fc.option(fc.constantFrom(0, 5, -1e308, 1e308, 5e-324), {nil: undefined});
    const parameter = fc.record({
      low: bound,
      high: bound,
      step: fc.option(fc.constantFrom(0, -1, 1, 1e-300), {nil: undefined}),
      start: bound,
      choices: fc.option(fc.constantFrom([], [{id: 'a', label: 'A', value: 1}]), {nil: undefined}),
      choice: fc.option(fc.constantFrom('a', 'b'), {nil: undefined}),
    });
    const setting = fc.record({value: bound, choice: fc.option(fc.constantFrom('a', 'b'), {nil: undefined})});
    fc.assert(
      fc.property(parameter, setting, (changes, set) => {
        const topic = withAnalogy(analogy => {
          analogy.parameters = [{id: 'some', label: 'Some', ...changes}];
          const [first] = analogy.scenes as Part[];
          first!.set = [{parameter: 'some', ...set}];
        });
        checkProblems(JSON.parse(JSON.stringify(topic)));
      }),
      {seed: 1789, endOnFailure: true, numRuns: 300},
    );
  });

  it('asks for a number where a parameter has no bounds, and names them where it has', () => {
    const told = (bounds: Part) =>
      checkProblems(
        withAnalogy(analogy => {
          analogy.parameters = [{id: 'some', label: 'Some', ...bounds}];
          const [first] = analogy.scenes as Part[];
          first!.set = [{parameter: 'some'}];
        }),
      ).filter(message => message.includes('value is missing'));
    assert.match(told({})[0]!, /set\[0\]\.value is missing\. Write a number\.$/);
    assert.match(told({low: 1})[0]!, /value is missing\. Write a number\.$/);
    assert.match(told({low: 1, high: 5})[0]!, /value is missing\. Write one from 1 to 5\.$/);
  });
});
