/** What a screen reader is told of changes, and when. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {Announcer} from '../../src/kit/announcer.js';

/** Stands in for an element: keeps its controller and what was drawn. */
function makeHost() {
  const drawn: string[] = [];
  const announcer: Announcer = new Announcer({
    addController() {},
    removeController() {},
    requestUpdate: () => drawn.push(announcer.sentence),
    updateComplete: Promise.resolve(true),
  });
  return {announcer, drawn};
}

describe('announcing', () => {
  beforeEach(() => mock.timers.enable({apis: ['setTimeout']}));
  afterEach(() => mock.timers.reset());

  it('is silent on load', () => {
    const {announcer, drawn} = makeHost();
    mock.timers.tick(10_000);
    assert.deepEqual([announcer.sentence, drawn], ['', []]);
  });

  it('comes half a second after a change', () => {
    const {announcer, drawn} = makeHost();
    announcer.say('Sorted by value.');
    mock.timers.tick(499);
    assert.deepEqual(drawn, []);
    mock.timers.tick(1);
    assert.deepEqual(drawn, ['Sorted by value.']);
  });

  it('says only the last of many changes', () => {
    const {announcer, drawn} = makeHost();
    for (const sentence of ['10 ovens.', '9 ovens.', '8 ovens.']) {
      announcer.say(sentence);
      mock.timers.tick(100);
    }
    mock.timers.tick(10_000);
    assert.deepEqual(drawn, ['8 ovens.']);
  });

  it('says nothing once the element is gone', () => {
    const {announcer, drawn} = makeHost();
    announcer.say('Sorted by value.');
    announcer.hostDisconnected();
    mock.timers.tick(10_000);
    assert.deepEqual(drawn, []);
  });
});
