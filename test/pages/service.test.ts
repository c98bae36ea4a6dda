/** The service, the same on Node and in the runtime of an edge network. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {connect, type AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {largeArticle, withoutOurs} from './service-article.js';
import {serveOnEdge, serveOnNode, startTopicHost, type Running, type TopicHost} from './service-runtimes.js';

const chart = 'element=bar-chart&topic=trainium&chart=run-rates';

for (const [name, start] of Object.entries({'on Node': serveOnNode, 'on an edge network': serveOnEdge}))
  describe(`the service ${name}`, () => {
    let topics: TopicHost;
    let service: Running;
    before(async () => {
      topics = await startTopicHost();
      service = await start(topics.host);
    });
    after(async () => {
      await service?.stop();
      await topics?.stop();
    });

    const textOf = async (path: string, init?: RequestInit) => {
      const response = await service.ask(path, init);
      return {status: response.status, headers: response.headers, text: await response.text()};
    };

    const isPublic = (headers: Headers) => {
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('set-cookie'), null);
    };

    it('/render gives a tag, as it looks and as plain HTML', async () => {
      const {status, headers, text} = await textOf(`/render?${chart}`);
      assert.equal(status, 200);
      assert.match(text, /^<explainer-bar-chart hydrate="load" topic="trainium" chart="run-rates"><template/);
      assert.match(text, /<td>\$326 billion a year<\/td>/);
      assert.match(headers.get('cache-control')!, /public/);
      isPublic(headers);
    });

    it('/render takes its options', async () => {
      const {text} = await textOf(`/render?${chart}&write=shadow&nonce=n1&hydrate=touch&lang=de`);
      assert.match(text, /hydrate="touch".*nonce="n1".*326/s);
      assert.doesNotMatch(text, /data-explainer-plain/);
    });

    it('/render adds data for search engines on request', async () => {
      const data = /<script type="application\/ld\+json".*"@type":"Claim".*<\/script><\/explainer-bar-chart>/;
      assert.match((await textOf(`/render?${chart}&json-ld=yes`)).text, data);
      const article = {method: 'POST', body: (await textOf(`/render?${chart}`)).text};
      const post = {...article, headers: {'content-type': 'text/html'}};
      assert.match((await textOf('/render?json-ld=yes', post)).text, data);
      for (const path of ['/render', '/render?json-ld=no'])
        assert.doesNotMatch((await textOf(path, post)).text, /ld\+json/);
      const {status, text} = await textOf(`/render?${chart}&json-ld=true`);
      assert.equal(status, 400);
      assert.match(text, /json-ld is &quot;true&quot;\. It is one of yes, no\./);
    });

    it('/render draws an article that is sent to it, and tells what is wrong there', async () => {
      const article =
        '<p>é</p><explainer-bar-chart topic="trainium"></explainer-bar-chart>\n<explainer-x></explainer-x>';
      const {status, headers, text} = await textOf('/render', {
        method: 'POST',
        body: article,
        headers: {'content-type': 'text/html; charset=utf-8'},
      });
      assert.equal(status, 200);
      assert.match(text, /^<p>é<\/p><explainer-bar-chart hydrate/);
      assert.equal(headers.get('explainer-drawn'), '1');
      assert.match(headers.get('explainer-problems')!, /^2:1 There is no <explainer-x>\./);
      assert.equal(headers.get('cache-control'), 'no-store');
    });

    it('/render draws an article of 5 MB with 200 tags', async () => {
      const article = largeArticle();
      assert.ok(Buffer.byteLength(article) > 4.9e6 && Buffer.byteLength(article) <= 5e6);
      const {status, headers, text} = await textOf('/render', {
        method: 'POST',
        body: article,
        headers: {'content-type': 'text/html'},
      });
      assert.equal(status, 200, text.slice(0, 500));
      assert.equal(headers.get('explainer-drawn'), '200');
      assert.ok(withoutOurs(text) === article);
    });

    it('/render takes UTF-8 alone', async () => {
      const post = (body: BodyInit, type: string) =>
        textOf('/render', {method: 'POST', body, headers: {'content-type': type}});
      assert.equal((await post('<p>a</p>', 'text/html; charset=iso-8859-1')).status, 415);
      const {status, text} = await post(Buffer.from('<p>caf\xe9</p>', 'latin1'), 'text/html');
      assert.equal(status, 400);
      assert.match(text, /line 1, column 7/);
    });

    it('/render tells what is wrong with the topics of an article, and gives it back', async () => {
      const faults = {'/away.csv': /redirects/, '/large.json': /larger/, '/cut.json': /could not be/};
      for (const [path, words] of Object.entries(faults)) {
        const body = `<p>a</p><explainer-bar-chart src="http://${topics.host}${path}"></explainer-bar-chart>`;
        const {status, headers, text} = await textOf('/render', {
          method: 'POST',
          body,
          headers: {'content-type': 'text/html'},
        });
        assert.deepEqual([status, text], [200, body]);
        assert.match(decodeURIComponent(headers.get('explainer-problems')!), words);
      }
    });

    it('/render refuses what is no article, and what is too large', async () => {
      const post = (body: string, type: string) =>
        textOf('/render', {method: 'POST', body, headers: {'content-type': type}});
      assert.equal((await post('{}', 'application/json')).status, 415);
      const {status, text} = await post('x'.repeat(5_000_001), 'text/html');
      assert.equal(status, 413);
      assert.match(text, /5 MB/);
    });

    it('/embed is a page of one element, under a strict policy', async () => {
      const {status, headers, text} = await textOf(`/embed?${chart}&scheme=dark`);
      assert.equal(status, 200);
      assert.match(text, /<meta name="color-scheme" content="only dark">/);
      assert.match(text, /<link rel="alternate" type="application\/json\+oembed"/);
      assert.match(text, /<title>Nvidia takes in/);
      const policy = headers.get('content-security-policy')!;
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
      isPublic(headers);
    });

    it('/oembed tells how to embed it, no larger than asked for', async () => {
      const url = encodeURIComponent(`${service.origin}/embed?${chart}`);
      const {headers, text} = await textOf(`/oembed?url=${url}&maxwidth=400&maxheight=1200&format=json`);
      assert.match(headers.get('content-type')!, /^application\/json/);
      const {html, ...facts} = JSON.parse(text) as Record<string, string | number>;
      assert.deepEqual([facts.version, facts.type, facts.width], ['1.0', 'rich', 400]);
      assert.ok(Number(facts.height) <= 1200);
      assert.match(
        String(html),
        /^<iframe src="[^"]+&amp;topic=trainium[^"]*" title="Nvidia[^"]*" width="400" height="\d+"/,
      );
      assert.match(String(html), /sandbox="allow-scripts /);
      assert.match(String(facts.thumbnail_url), /\/image\?.*format=png/);
    });

    it('/oembed knows its own pages only, and JSON only', async () => {
      const of = (url: string, more = '') => textOf(`/oembed?url=${encodeURIComponent(url)}${more}`);
      assert.equal((await of('https://elsewhere.example/embed?x')).status, 404);
      assert.equal((await of('no address')).status, 400);
      assert.equal((await of(`${service.origin}/embed?${chart}`, '&format=xml')).status, 501);
      assert.equal((await textOf('/oembed')).status, 400);
    });

    it('/image is an SVG or a PNG, with the words for its alt', async () => {
      const svg = await textOf(`/image?${chart}&width=400`);
      assert.equal(svg.headers.get('content-type'), 'image/svg+xml; charset=utf-8');
      assert.match(svg.text, /^<svg[^>]* width="400"/);
      assert.match(
        decodeURIComponent(svg.headers.get('explainer-alt')!),
        /\$326 billion a year, extrapolated/,
      );
      const png = await service.ask(`/image?${chart}&format=png&scale=1&width=400`);
      assert.equal(png.headers.get('content-type'), 'image/png');
      const bytes = new DataView(await png.arrayBuffer());
      assert.deepEqual([bytes.getUint32(0), bytes.getUint32(16)], [0x89504e47, 400]);
    });

    it('draws all elements in every way', async () => {
      for (const element of ['bar-chart', 'comparison-table', 'analogy', 'calculator', 'figure', 'sources'])
        for (const way of ['render', 'embed', 'image'])
          assert.equal(
            (await textOf(`/${way}?element=${element}&topic=trainium`)).status,
            200,
            `${way} ${element}`,
          );
    });

    it('reads topics from the hosts that were named, into the page itself', async () => {
      const src = encodeURIComponent(`http://${topics.host}/rows.csv`);
      const {status, headers, text} = await textOf(`/embed?element=bar-chart&heading=Loaves&src=${src}`);
      assert.equal(status, 200);
      assert.match(text, /160 loaves/);
      assert.doesNotMatch(text, /\ssrc="http:\/\/[^"]*rows\.csv/);
      assert.match(headers.get('cache-control')!, /max-age=60/);
      assert.equal((await textOf(`/image?element=bar-chart&src=${src}`)).status, 200);
    });

    it('says what is wrong with a topic, and asks nobody else', async () => {
      const of = (path: string) =>
        textOf(`/embed?element=bar-chart&src=${encodeURIComponent(`http://${topics.host}/${path}`)}`);
      const cases: [string, number, RegExp][] = [
        ['away.csv', 502, /redirects/],
        ['page.json', 502, /HTML/],
        ['large.json', 502, /larger than 2 MB/],
        ['none.json', 502, /answered 404/],
        ['cut.json', 502, /could not be/],
        ['broken.json', 422, /JSON/],
      ];
      for (const [path, status, words] of cases) {
        const answered = await of(path);
        assert.equal(answered.status, status, path);
        assert.match(answered.text, words, path);
        const src = encodeURIComponent(`http://${topics.host}/${path}`);
        for (const route of ['render', 'image'])
          assert.equal((await textOf(`/${route}?element=bar-chart&src=${src}`)).status, status, route + path);
      }
      for (const address of ['http://127.0.0.1:1/x.json', 'file:///etc/hosts', 'http://user@127.0.0.1/x'])
        assert.equal(
          (await textOf(`/embed?element=bar-chart&src=${encodeURIComponent(address)}`)).status,
          403,
          address,
        );
    });

    it('refuses with a page that says why, and runs nothing of what was asked', async () => {
      const cases: [string, number, RegExp][] = [
        ['/embed', 400, /Say which element/],
        ['/embed?element=bar-chrt', 400, /Did you mean &quot;bar-chart&quot;/],
        ['/embed?element=topic', 400, /There is no element/],
        ['/embed?element=bar-chart&topic=trainum', 404, /no built-in topic/],
        [`/image?${chart}x`, 404, /no chart &quot;run-ratesx&quot;/],
        [`/embed?${chart}&chrat=x`, 400, /Did you mean &quot;chart&quot;/],
        [`/image?${chart}&width=1e9`, 400, /from 200 to 1600/],
        [`/image?${chart}&format=gif`, 400, /svg, png/],
        [`/embed?${chart}&lang=%3Cscript%3E`, 400, /lang is/],
        [`/embed?${chart}&heading=${'x'.repeat(9_000)}`, 414, /8000 letters/],
        ['/nowhere', 404, /There is no/],
        ['/%2e%2e/package.json', 404, /There is no/],
        ['/cli.js', 404, /There is no/],
        ['/server.js', 404, /There is no/],
        ['/image/resvg.wasm', 404, /There is no/],
      ];
      for (const [path, status, words] of cases) {
        const answered = await textOf(path);
        assert.equal(answered.status, status, path);
        assert.match(answered.text, words, path);
        assert.match(answered.headers.get('content-security-policy')!, /default-src 'none'/);
        assert.doesNotMatch(answered.text, /<script/);
      }
      const json = await textOf('/embed', {headers: {accept: 'application/json'}});
      assert.equal((JSON.parse(json.text) as {status: number}).status, 400);
    });

    it('answers whoever has it already with nothing, HEAD with no body, and other methods with 405', async () => {
      const {headers} = await textOf(`/embed?${chart}`);
      const again = await textOf(`/embed?${chart}`, {headers: {'if-none-match': headers.get('etag')!}});
      assert.deepEqual([again.status, again.text], [304, '']);
      const head = await textOf(`/embed?${chart}`, {method: 'HEAD'});
      assert.deepEqual([head.status, head.text], [200, '']);
      assert.equal((await textOf('/embed', {method: 'DELETE'})).status, 405);
      assert.equal((await textOf('/embed', {method: 'OPTIONS'})).status, 204);
    });

    it('writes the address that readers reach it at, where another server stands before it', async () => {
      const behind = await start(topics.host, 'https://explainers.example/');
      try {
        const page = await (await behind.ask(`/embed?${chart}`)).text();
        assert.match(
          page,
          /<script type="module" src="https:\/\/explainers\.example\/explainer-elements\.js"/,
        );
        assert.doesNotMatch(page, /http:\/\/127|example\/\//);
      } finally {
        await behind.stop();
      }
    });

    it('takes nothing but path and query from a request', async () => {
      for (const path of [`//evil.example/embed?${chart}`, `/%2F/../\\evil.example/embed?${chart}`])
        assert.notEqual((await textOf(path)).status, 200, path);
      const headers = {
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'ftp',
        forwarded: 'host=evil',
      };
      const {status, text} = await textOf(`/embed?${chart}`, {headers});
      assert.equal(status, 200);
      assert.doesNotMatch(text, /evil|ftp:/);
    });

    it('gives out what pages load: parts for ever, what has no hash in its name for an hour', async () => {
      const [part] = readdirSync('dist/chunks').filter(file => file.endsWith('.js'));
      assert.match((await textOf(`/chunks/${part}`)).headers.get('cache-control')!, /immutable/);
      for (const file of [
        'explainer-elements.js',
        'explainer-elements.css',
        'frame.js',
        'styles/figure.css',
      ]) {
        const {status, headers} = await textOf(`/${file}`);
        assert.equal(status, 200, file);
        assert.doesNotMatch(headers.get('cache-control')!, /immutable/);
        isPublic(headers);
      }
    });
  });

describe('the service on Node, asked in its own words', () => {
  let service: Running;
  before(async () => void (service = await serveOnNode('topics.example')));
  after(() => service?.stop());

  /** Sends a request as it is written, and gives all of the answer. */
  const send = (words: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(service.origin).port), '127.0.0.1', () => socket.write(words));
      let text = '';
      socket.on('data', bytes => (text += String(bytes)));
      socket.on('end', () => resolve(text)).on('error', reject);
    });
  const get = (target: string, host: string) =>
    send(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

  it('ignores the header Host', async () => {
    for (const host of ['evil.example', 'a"onload=alert(1)', '']) {
      const answered = await get(`/embed?${chart}`, host);
      assert.match(answered, /^HTTP\/1\.1 200 /);
      assert.doesNotMatch(answered, /evil|onload/);
      assert.ok(answered.includes(`src="${service.origin}/explainer-elements.js"`));
    }
  });

  for (const target of [
    `//evil.example/embed?${chart}`,
    `/\\evil.example/embed?${chart}`,
    `http://evil.example/embed?${chart}`,
    `//a%22onload=alert(1)/embed?${chart}`,
  ])
    it(`refuses the target ${target.split('?')[0]}`, async () => {
      const answered = await get(target, 'a.example');
      assert.match(answered, /^HTTP\/1\.1 400 /);
      assert.doesNotMatch(answered, /evil|onload/);
    });

  it('ends within a few seconds, whatever its clients do, and what other servers do', async () => {
    const silent = createServer(() => {});
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const other = await serveOnNode(host);
    const port = Number(new URL(other.origin).port);
    const sockets = [
      '',
      'GET / HTTP/1.1\r\nHost: a\r\nX-Half',
      'POST /render HTTP/1.1\r\nHost: a\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\nhalf',
      'GET /explainer-elements.all.js HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(30),
      `GET /embed?element=bar-chart&src=http%3A%2F%2F${host}%2Fa HTTP/1.1\r\nHost: a\r\n\r\n`,
    ].map(words => {
      const socket = connect(port, '127.0.0.1', () => socket.write(words));
      return socket.on('error', () => {}).pause();
    });
    // The last of them is asking for its topic when the service is told to end.
    await new Promise(resolve => silent.once('request', resolve));
    await other.stop();
    for (const socket of sockets) socket.destroy();
    silent.closeAllConnections();
    silent.close();
  });
});

describe('the service on an edge network', () => {
  for (const origin of ['', 'explainers.example'])
    it(`says what to set where it was not told its own address: "${origin}"`, async () => {
      const service = await serveOnEdge('topics.example', origin);
      try {
        const response = await service.ask(`/embed?${chart}`);
        assert.equal(response.status, 500);
        assert.match(
          await response.text(),
          /^Set ORIGIN to the address that readers reach this service at\. /,
        );
      } finally {
        await service.stop();
      }
    });
});
