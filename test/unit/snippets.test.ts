/** The page of snippets as an editor reads it; test/embeds tries what stands there. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sections, snippetsOf} from '../embeds/snippets.js';

describe('the page of snippets', () => {
  it('is about every system that it promises', () => {
    const titles = sections.map(({title}) => title);
    for (const system of ['Plain HTML', 'WordPress', 'Ghost', 'Markdown sites', 'A learning platform'])
      assert.ok(titles.includes(system), system);
  });

  for (const {title, text} of sections) {
    it(`has something to paste under ${title}`, () => assert.ok(snippetsOf(title).length > 0));

    it(`says under ${title} what does not work there`, () => {
      const [, faults = ''] = text.split(/^### What does not work there$/m);
      assert.match(faults, /^- \S.{20,}/m);
    });
  }
});
