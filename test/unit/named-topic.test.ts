/** The topics that come with the library, loaded file by file. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadNamedTopic, peekNamedTopic} from '../../src/kit/named-topic.js';
import type {PartName} from '../../src/topic/schema/schema.js';
import * as core from '../../src/topics/trainium/core.js';
import {trainium} from '../../src/topics/trainium.js';
import {partNames} from './sample-topic.js';

/** The lists of a topic that hold anything. */
const filled = (topic: Partial<Record<PartName, readonly unknown[]>>) =>
  partNames.filter(name => topic[name]?.length);

describe('a built-in topic', () => {
  it('is not there until it is loaded', () =>
    assert.equal(peekNamedTopic('trainium', ['charts']), undefined));

  it('is there once it is', async () => {
    const loaded = await loadNamedTopic('trainium', ['charts']);
    assert.deepEqual(peekNamedTopic('trainium', ['charts']), loaded);
  });

  it('comes with its head and, of its lists, with those of its first file and those that were asked for', async () => {
    const {topic, problems} = await loadNamedTopic('trainium', ['terms']);
    assert.deepEqual(problems, []);
    assert.deepEqual([topic!.id, topic!.title, topic!.updated], [core.id, core.title, core.updated]);
    assert.deepEqual(filled(topic!), [...filled(core), 'terms']);
    assert.deepEqual(topic!.terms, trainium.terms);
    assert.deepEqual(topic!.figures, core.figures);
    assert.deepEqual(topic!.questions, []);
  });

  it('has the parts of two files in one list', async () => {
    const {topic} = await loadNamedTopic('trainium', ['figures']);
    assert.deepEqual(topic!.figures, trainium.figures);
    assert.ok(topic!.figures.length > core.figures.length);
  });

  it('with all that is in it is whole', async () =>
    assert.deepEqual((await loadNamedTopic('trainium', partNames)).topic, trainium));

  it('is loaded once by those who ask at once', async () => {
    const [one, other] = await Promise.all([
      loadNamedTopic('trainium', ['tables']),
      loadNamedTopic('trainium', ['tables']),
    ]);
    assert.deepEqual(one, other);
  });

  it('shows nothing of a file that only another asked for', async () => {
    await loadNamedTopic('trainium', ['questions']);
    assert.deepEqual(peekNamedTopic('trainium', ['charts'])!.topic!.questions, []);
  });

  it('does not grow by being asked for again', async () => {
    const {topic} = await loadNamedTopic('trainium', ['charts']);
    assert.deepEqual(topic!.charts, core.charts);
  });
});

describe('a name that nobody gave', () => {
  for (const name of ['traniium', '', '__proto__', 'constructor', 'toString'])
    it(`"${name}" is a problem that names those that there are`, async () => {
      const loaded = {
        problems: [
          {path: '', severity: 'error', message: `There is no built-in topic "${name}". There is: trainium.`},
        ],
      };
      assert.deepEqual(peekNamedTopic(name, []), loaded);
      assert.deepEqual(await loadNamedTopic(name, []), loaded);
    });
});
