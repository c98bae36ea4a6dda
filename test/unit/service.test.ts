/** The service as a function from a request to a response; `test/pages/service.test.ts` runs it where it is to run. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createService, type ServiceOptions} from '../../src/service/index.js';

const chart = '<explainer-bar-chart topic="trainium"></explainer-bar-chart>';

/** Asks a service that has no files, and a network of one function. */
async function ask(path: string, init?: RequestInit, options: Partial<ServiceOptions> = {}) {
  const handle = createService({asset: async () => undefined, ...options});
  const response = await handle(new Request(new URL(path, 'https://explainers.example'), init));
  return {status: response.status, headers: response.headers, text: await response.text()};
}

const post = (body: BodyInit, type = 'text/html', options?: Partial<ServiceOptions>, query = '') =>
  ask(`/render${query}`, {method: 'POST', body, headers: {'content-type': type}}, options);

describe('an article that is posted', () => {
  it('may say that it is UTF-8, and comes out as it went in', async () => {
    for (const type of ['text/html', 'text/html;charset=UTF-8', 'Text/HTML; charset="utf-8"']) {
      const {status, text} = await post(`\ufeff<p>é 日本 𝒳</p>${chart}`, type);
      assert.equal(status, 200, type);
      assert.ok(Buffer.from(text).toString().includes('<p>é 日本 𝒳</p><explainer-bar-chart hydrate='), type);
    }
  });

  it('keeps its byte order mark', async () => {
    const handle = createService({asset: async () => undefined});
    const headers = {'content-type': 'text/html'};
    const response = await handle(
      new Request('https://a.example/render', {method: 'POST', body: '\ufeff<p>a</p>', headers}),
    );
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from('\ufeff<p>a</p>'));
  });

  it('is refused in another encoding: 415', async () => {
    for (const charset of ['iso-8859-1', '"windows-1252"', 'utf-16']) {
      const {status, text} = await post(chart, `text/html; charset=${charset}`);
      assert.equal(status, 415, charset);
      assert.match(text, /Send an article in UTF-8, not in/);
    }
    assert.equal((await post(chart, 'text/html5')).status, 415);
  });

  it('is refused with bytes that are no UTF-8: 400, with the place of the first', async () => {
    const {status, text} = await post(Buffer.from(`<p>a</p>\n<p>caf\xe9</p>${chart}`, 'latin1'));
    assert.equal(status, 400);
    assert.match(text, /not UTF-8 from line 2, column 7 on: the byte E9/);
  });
});

const embed = '/embed?element=bar-chart&topic=trainium&chart=run-rates';

describe('the address that readers reach it at', () => {
  const addressesOf = (html: string) =>
    [
      ...html.matchAll(/(?:href|src)="(https?:[^"?]*\/(?:explainer-elements|frame-inside|oembed)[^"?]*)/g),
    ].map(([, address]) => new URL(address!).origin);

  for (const origin of [
    'https://explainers.example',
    'https://explainers.example/',
    'HTTPS://Explainers.example:443',
  ])
    it(`stands in all that it writes, as it is named: ${origin}`, async () => {
      const {text, headers} = await ask(`http://127.0.0.1:8787${embed}`, {}, {origin});
      assert.deepEqual(addressesOf(text), Array(4).fill('https://explainers.example'));
      assert.doesNotMatch(text, /http:\/\/127|example\/\//);
      assert.match(headers.get('content-security-policy')!, /script-src https:\/\/explainers\.example;/);
      const page = encodeURIComponent(`https://explainers.example${embed}`);
      const oembed = await ask(`http://127.0.0.1:8787/oembed?url=${page}`, {}, {origin});
      assert.equal(oembed.status, 200);
      const {provider_url, html} = JSON.parse(oembed.text) as Record<string, string>;
      assert.equal(provider_url, 'https://explainers.example');
      assert.match(html!, /src="https:\/\/explainers\.example\/frame\.js"/);
    });

  it('is that of the request where none is named', async () =>
    assert.deepEqual(addressesOf((await ask(embed)).text), Array(4).fill('https://explainers.example')));

  for (const origin of [
    'explainers.example',
    'ftp://a.example',
    'https://a.example/folder',
    'https://a.example/?b',
    'https://u:p@a.example',
    '',
  ])
    it(`is refused at once where it is none: "${origin}"`, () =>
      assert.throws(
        () => createService({asset: async () => undefined, origin}),
        /^Error: origin is ".*Write the/,
      ));
});
