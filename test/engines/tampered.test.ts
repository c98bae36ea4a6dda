/**
 * Parts that are not what was published: none of them runs, and the words of the page stay. In the engines that
 * `BROWSERS` names, for they differ in what they check; without it in Chromium.
 */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {chosenEngines, type Engine} from '../../scripts/browsers.mjs';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {openWindow, type EngineWindow} from './engines.js';
import {fileOf} from '../pages/parts.js';

const nonce = 'c3RyaWN0';

/** Policies under which a page is looked at. WebKit checks only where our script has a nonce, of whatever policy. */
const policies: Record<string, {policy?: string; nonce?: string}> = {
  'no policy': {},
  'a nonce and no policy': {nonce},
  'scripts of the site only': {policy: "script-src 'self'"},
  'a strict nonce policy': {policy: `script-src 'nonce-${nonce}' 'strict-dynamic'`, nonce},
  'nonces alone': {policy: `script-src 'nonce-${nonce}'`, nonce},
};

const checks = (engine: Engine, {nonce}: {nonce?: string}) => engine !== 'webkit' || nonce !== undefined;

/** Notes what is said and what nobody handles, from before the loader. */
const record = `
  const seen = (globalThis.seen = {said: [], unhandled: []});
  const {error} = console;
  console.error = (...words) => {
    seen.said.push(words.join(' '));
    error(...words);
  };
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, ({message, reason}) => seen.unhandled.push(String(message ?? reason)));
`;

/** What a page comes to. Two frames later whatever a refusal sets off has happened. */
const outcome = `(async () => {
  const isDrawn = () => document.querySelector('explainer-bar-chart').state === 'ready';
  while (!seen.said.length && !isDrawn()) await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const words = document.querySelector('explainer-bar-chart > p');
  return {...seen, ran: globalThis.tampered ?? [], words: words.offsetHeight > 0 && words.textContent};
})()`;

interface Outcome {
  said: string[];
  unhandled: string[];
  ran: string[];
  words: string;
}

const article = (attribute: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Tampered with</title>
<script ${attribute} src="/record.js"></script>
<script type="module" ${attribute} src="/explainer-elements.js"></script>
<explainer-bar-chart topic="trainium"><p>In words.</p></explainer-bar-chart>
<explainer-bar-chart topic="trainium"></explainer-bar-chart>
<explainer-calculator topic="trainium"></explainer-calculator>`;

/** Presses the first number of the first chart, once that is there, and waits until its evidence is, or is refused. */
const openEvidence = `(async () => {
  const chart = document.querySelector('explainer-bar-chart');
  while (chart.state !== 'ready') await new Promise(requestAnimationFrame);
  chart.shadowRoot.querySelector('[part=value]').click();
  const isOpen = () => chart.shadowRoot.querySelector('[part=evidence]');
  while (!seen.said.length && !isOpen()) await new Promise(requestAnimationFrame);
})()`;

/** Presses every button of the first chart that is no number: sort, table, how many times, download. */
const pressAll = `(async () => {
  const chart = document.querySelector('explainer-bar-chart');
  while (chart.state !== 'ready') await new Promise(requestAnimationFrame);
  for (const button of chart.shadowRoot.querySelectorAll('.controls button')) button.click();
  await chart.updateComplete;
  for (const button of chart.shadowRoot.querySelectorAll('.controls button')) button.click();
  while (!seen.said.length) await new Promise(requestAnimationFrame);
})()`;

describe('a part that was tampered with', () => {
  let server: RunningServer;
  /** The file that comes with a line more than it should. */
  let tampered = '';
  let policy: string | undefined;
  let attribute = '';

  // WebKit keeps in memory what it has seen of an origin, so each test has one of its own.
  beforeEach(async () => {
    tampered = '';
    policy = undefined;
    attribute = '';
    server = await serve({
      roots: {'/': 'dist'},
      pages: {'/record.js': record},
      middleware(request, response) {
        const path = request.url!;
        if (path === '/') {
          const headers: Record<string, string> = {'content-type': 'text/html'};
          if (policy) headers['content-security-policy'] = policy;
          response.writeHead(200, headers).end(article(attribute));
          return true;
        }
        if (path !== `/${tampered}`) return false;
        response.writeHead(200, {'content-type': 'text/javascript', 'cache-control': 'no-store'});
        response.end(`(globalThis.tampered ??= []).push('${path}');${readFileSync(`dist${path}`, 'utf8')}`);
        return true;
      },
    });
  });
  afterEach(() => server.close());

  for (const engine of chosenEngines())
    describe(`in ${engine}`, () => {
      let view: EngineWindow;
      before(async () => (view = await openWindow(engine)));
      after(() => view.close());

      /** Opens the page with a part changed, does what is to be done there, and looks. */
      async function look(kind: string, act = '0'): Promise<Outcome> {
        tampered = fileOf(kind);
        await view.goTo(server.origin);
        await view.ask(act);
        return view.ask(outcome);
      }

      function assertRefused({said, unhandled, ran, words}: Outcome, kind: string) {
        assert.deepEqual(ran, [], 'it ran');
        assert.deepEqual(unhandled, []);
        assert.equal(words, 'In words.');
        const lines = said.filter(line => line.includes(fileOf(kind)));
        assert.equal(lines.length, 1, said.join('\n'));
        assert.match(lines[0]!, /^Explainer Elements: /);
      }

      for (const [what, given] of Object.entries(policies).filter(([, given]) => checks(engine, given)))
        for (const kind of ['kit', 'src/elements/bar-chart/define.ts', 'src/topics/trainium/core.ts'])
          it(`does not run, and is named once, under ${what}: ${kind}`, async () => {
            policy = given.policy;
            attribute = given.nonce ? `nonce="${given.nonce}"` : '';
            assertRefused(await look(kind), kind);
          });

      it('does not run: what several elements share', async () => {
        attribute = `nonce="${nonce}"`;
        const {ran, unhandled, said} = await look('formula');
        assert.deepEqual(ran, []);
        assert.deepEqual(unhandled, []);
        assert.ok(said.length > 0);
      });

      it('does not run: the table with the hashes of the rest', async () => {
        attribute = `nonce="${nonce}"`;
        const {ran, unhandled, words} = await look('table of parts');
        assert.deepEqual(ran, []);
        assert.deepEqual(unhandled, []);
        assert.equal(words, 'In words.');
      });

      it('does not run: what a reader’s press loads', async () => {
        attribute = `nonce="${nonce}"`;
        const {ran, unhandled, said} = await look('src/kit/evidence-popover.ts', openEvidence);
        assert.deepEqual(ran, []);
        assert.deepEqual(unhandled, []);
        assert.ok(said.some(line => line.includes(fileOf('src/kit/evidence-popover.ts'))));
      });

      for (const kind of ['src/elements/bar-chart/bar-chart-export.ts', 'src/elements/bar-chart/times.ts'])
        it(`does not run, and leaves the chart as it is: ${kind}`, async () => {
          attribute = `nonce="${nonce}"`;
          const {ran, unhandled, said} = await look(kind, pressAll);
          assert.deepEqual(ran, []);
          assert.deepEqual(unhandled, []);
          assert.equal(said.length, 1, said.join('\n'));
          assert.equal(await view.ask("document.querySelector('explainer-bar-chart').state"), 'ready');
        });

      it('is told from one that is as it was: all is drawn, and nothing is said', async () => {
        attribute = `nonce="${nonce}"`;
        await view.goTo(server.origin);
        await view.ask(openEvidence);
        assert.deepEqual(await view.ask('seen'), {said: [], unhandled: []});
      });
    });
});
