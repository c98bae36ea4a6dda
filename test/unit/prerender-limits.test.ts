/** How much work an article can make: what is too much is told with its place, and the article stays as it was. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hardArticles} from '../../scripts/service/articles.js';
import {ExplainerBarChart as BarChart} from '../../src/elements/bar-chart/bar-chart.js';
import {prerender} from '../../src/prerender/index.js';

const chart = '<explainer-bar-chart topic="trainium"></explainer-bar-chart>';

/** Counts the calls of a method while something is done. */
async function callsOf<Owner extends object>(
  owner: Owner,
  name: keyof Owner,
  act: () => Promise<unknown>,
): Promise<number> {
  const original = owner[name] as (...args: unknown[]) => unknown;
  let calls = 0;
  owner[name] = function (this: unknown, ...args: unknown[]) {
    calls++;
    return original.apply(this, args);
  } as Owner[typeof name];
  try {
    await act();
  } finally {
    owner[name] = original as Owner[typeof name];
  }
  return calls;
}

describe('an article that no browser would show as it stands', () => {
  const cases: Record<string, [html: string, place: string, message: RegExp]> = {
    'with tags nested deeper than browsers go': [
      `<p>a</p>\n${'<div>'.repeat(600)}${chart}`,
      '2:2556',
      /Tags are nested more than 512 deep here/,
    ],
    'with formatting tags that are opened again in every paragraph': [
      `<p>${Array.from({length: 100}, (_, index) => `<b a${index}>`).join('')}\n${'<p>x'.repeat(1_000)}${chart}`,
      '1:561',
      /Formatting tags such as <b> .* the article has become [\d,]+ elements here/,
    ],
  };
  for (const [name, [html, place, message]] of Object.entries(cases))
    it(`stays as it was, and its place is told: ${name}`, async () => {
      const result = await prerender(html);
      assert.ok(result.html === html, 'the article is as it was');
      assert.deepEqual([result.drawn, result.bytesAdded], [0, 0]);
      const [problem, ...others] = result.problems;
      assert.deepEqual(others, []);
      assert.deepEqual([problem!.severity, problem!.about], ['error', 'article']);
      assert.match(problem!.message, message);
      assert.equal(`${problem!.line}:${problem!.column}`, place);
    });

  it('is told from one that is only long, or careless with its end tags', async () => {
    const careless = `<b><i>${'<p>x<td><li>'.repeat(2_000)}</i></b>`;
    for (const html of ['<div>'.repeat(500), '<p>a'.repeat(50_000), '<br>'.repeat(50_000), careless])
      assert.deepEqual((await prerender(html)).problems, []);
  });
});

describe('the explainers of an article', () => {
  it('may be 300, in a long article more: the next one is told, and so is how many follow', async () => {
    const figure = '<explainer-figure topic="trainium" figure="nvidia-run-rate">5</explainer-figure>';
    const {drawn, problems, html} = await prerender(`${figure}\n`.repeat(305), {write: 'plain'});
    assert.equal(drawn, 300);
    assert.deepEqual(
      problems.map(({line, column, about}) => [line, column, about]),
      [[301, 1, 'article']],
    );
    assert.match(problems[0]!.message, /may have 300 explainers\. This one and the 4 after it were left/);
    assert.ok(html.endsWith(`${figure}\n`.repeat(5)), 'the last five are as they were');
    const long = `${figure}<p>${'word '.repeat(100)}</p>`.repeat(305);
    assert.equal((await prerender(long, {write: 'plain'})).drawn, 305);
  });

  it('are drawn up to 0.5 MB, in a long article more: where it is full is told, and how many are left', async () => {
    const analogies = Array.from(
      {length: 30},
      (_, index) => `<explainer-analogy topic="trainium" heading="${index}"></explainer-analogy>`,
    );
    const {drawn, problems} = await prerender(analogies.join('\n'), {write: 'shadow'});
    assert.ok(drawn > 2 && drawn < 29, String(drawn));
    const long = analogies.map(tag => `${tag}<p>${'word '.repeat(5_000)}</p>`).join('');
    assert.equal((await prerender(long, {write: 'shadow'})).drawn, 30);
    const [problem, ...others] = problems;
    assert.deepEqual([problem!.line, problem!.about, others], [drawn + 1, 'article', []]);
    assert.match(problem!.message, new RegExp(`may have 0\\.5 MB.* It and ${29 - drawn} more were left`));
  });

  it('may stand in eight others', async () => {
    const nested = (depth: number) =>
      '<explainer-topic topic="trainium">'.repeat(depth) + chart + '</explainer-topic>'.repeat(depth);
    assert.deepEqual((await prerender(nested(8))).problems, []);
    const {drawn, problems} = await prerender(nested(9));
    assert.equal(drawn, 0);
    assert.match(
      problems[0]!.message,
      /<explainer-bar-chart> stands inside 9 other explainers, and 8 is the most/,
    );
  });

  it('are drawn once where they are alike', async () => {
    const draws = (html: string) => callsOf(BarChart.prototype, 'render', () => prerender(html));
    assert.equal(await draws(chart.repeat(20)), 1);
    assert.equal(await draws(`${chart}<div lang="de">${chart}</div>`), 2, 'in two languages');
    assert.equal(
      await draws(`${chart}${chart.replace(' topic', ' heading="a" topic')}`),
      2,
      'with other words',
    );
    const own = (value: number) =>
      `<explainer-bar-chart><table data-explainer-data><tr><th>label</th><th>value</th></tr><tr><td>a</td><td>${value}</td></tr></table></explainer-bar-chart>`;
    const {html} = await prerender(own(123) + own(456));
    for (const value of ['123', '456'])
      assert.ok(
        html.match(new RegExp(`<template.*?</template>`, 'gs'))!.some(drawn => drawn.includes(value)),
      );
  });

  it('have the topic around them, which is read once', async () => {
    const topic = JSON.stringify({
      schemaVersion: 1,
      id: 't',
      title: 'T',
      figures: [{id: 'a', label: 'A', value: 1, unit: 'USD', status: 'illustrative'}],
      charts: [{id: 'c', title: 'C', message: 'M', bars: [{figure: 'a'}]}],
    });
    const around = (inside: string) =>
      `<explainer-topic><script type="application/json">${topic}</script>${inside}</explainer-topic>`;
    const charts = Array.from(
      {length: 20},
      (_, index) => `<explainer-bar-chart heading="${index}"></explainer-bar-chart>`,
    );
    let result: Awaited<ReturnType<typeof prerender>> | undefined;
    const readings = await callsOf(
      JSON,
      'parse',
      async () => (result = await prerender(around(charts.join('')))),
    );
    assert.deepEqual([result!.drawn, result!.problems], [20, []]);
    assert.equal(readings, 1);
  });
});

describe('the steps that an article takes', () => {
  /** Every walk over a tree turns the children of each node that it visits around, once. */
  const stepsFor = (html: string) => callsOf(Array.prototype, 'toReversed', () => prerender(html));

  const repeated = (open: string, close: string) => (count: number) =>
    open.repeat(count) + close.repeat(count);
  const cell = '<table data-explainer-data><tr><td>x';
  const shapes: Record<string, (count: number) => string> = {
    'our tags with tables in each other': repeated(
      `<explainer-bar-chart>${cell}`,
      '</td></tr></table></explainer-bar-chart>',
    ),
    'our tags with tables that nobody closes': repeated(`<explainer-bar-chart>${cell}`, ''),
    'our tags in each other': repeated(
      '<explainer-figure topic="trainium" figure="x">x',
      '</explainer-figure>',
    ),
    'tables in each other, in one tag of ours': count =>
      `<explainer-bar-chart>${repeated(cell, '</td></tr></table>')(count)}</explainer-bar-chart>`,
    'our tags in topics in each other': repeated(
      '<explainer-topic topic="trainium"><p>x</p>',
      '</explainer-topic>',
    ),
    'misplaced tags': repeated(
      '<table><tr><explainer-figure topic="trainium" figure="nvidia-run-rate"></explainer-figure></table>',
      '',
    ),
  };
  for (const [name, write] of Object.entries(shapes))
    it(`are twice as many for twice as long an article: ${name}`, async () => {
      const [some, more] = [await stepsFor(write(40)), await stepsFor(write(80))];
      assert.ok(some > 80, `${some} steps: they are counted`);
      assert.ok(more < some * 2.3, `${some} steps, then ${more}`);
    });

  it('have a bound for each article of 64 kB that was thought of', {timeout: 120_000}, async () => {
    for (const [name, write] of Object.entries(hardArticles)) {
      const article = write();
      assert.ok(article.length <= 64_000, name);
      const steps = await stepsFor(article);
      assert.ok(steps < 1_000_000, `${name}: ${steps} steps`);
    }
  });
});
