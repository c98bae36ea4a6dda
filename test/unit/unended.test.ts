/** Tags without an end: which they are, as in a browser, and what is told of them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerender} from '../../src/prerender/index.js';
import {broken, chart, end, sound} from './unended-articles.js';

describe('a tag without an end', () => {
  for (const [what, article] of Object.entries(sound))
    it(`is not what stands beside ${what}`, async () => {
      const {drawn, problems} = await prerender(article, {write: 'shadow'});
      assert.deepEqual(problems, []);
      assert.equal(drawn, article.split(chart).length - 1);
    });

  for (const [what, article, why] of broken)
    it(`is told with its cause: ${what}`, async () => {
      const {html, problems} = await prerender(article, {write: 'shadow'});
      const told = problems.map(({message}) => message);
      assert.ok(told.includes(`<explainer-bar-chart> ${why}`), told.join('\n'));
      if (what !== 'no end tag') assert.equal(html, article);
    });

  it('is told of a topic around others too', async () => {
    const article =
      '<explainer-topic topic="trainium"><p>It is <explainer-figure figure="nvidia-run-rate"></explainer-figure>.</explainer-topic><p>More';
    const {problems} = await prerender(article);
    assert.match(
      problems[0]!.message,
      /^<explainer-topic> is not closed by its end tag, because the <p> in it, at 1:35/,
    );
  });

  it('may have any name', async () => {
    for (const name of ['explainer-a(b', 'explainer-[', 'explainer-\\', `explainer-${'x'.repeat(50_000)}`]) {
      const {problems} = await prerender(`<${name}><p></${name}>`);
      assert.ok(problems[0]!.message.startsWith(`There is no <${name}>`));
    }
  });

  it('is found in good time in an article of nothing else', async () => {
    const {problems} = await prerender(`<div><explainer-bar-chart><p>${end}</div>`.repeat(300));
    assert.equal(problems.length, 300);
  });
});
