/** The service as a function from a request to a response; `test/pages/service.test.ts` runs it where it is to run. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createService, type ServiceOptions} from '../../src/service/index.js';

const chart = '<explainer-bar-chart topic="trainium"></explainer-bar-chart>';

// A clock of `AbortSignal.timeout` alone keeps no process going, as an open connection does.
let open: NodeJS.Timeout;
before(() => void (open = setInterval(() => {}, 60_000)));
after(() => clearInterval(open));

const origin = 'https://explainers.example';

/** Asks a service that has no files, and a network of one function. */
async function ask(path: string, init?: RequestInit, options: Partial<ServiceOptions> = {}) {
  const handle = createService({asset: async () => undefined, origin, ...options});
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
    const handle = createService({asset: async () => undefined, origin});
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

  const hosts: Record<string, [url: string, headers?: Record<string, string>]> = {
    'another host': [`https://evil.example${embed}`],
    'another port and protocol': [`http://explainers.example:8080${embed}`],
    'a header that names a host': [
      embed,
      {host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example'},
    ],
  };
  for (const [name, [url, headers]] of Object.entries(hosts))
    it(`is never taken from a request, such as ${name}`, async () => {
      const answered = await ask(url, {headers});
      assert.equal(answered.status, 200);
      assert.deepEqual(addressesOf(answered.text), Array(4).fill(origin));
      assert.doesNotMatch(JSON.stringify([...answered.headers]) + answered.text, /evil|8080/);
    });

  for (const path of [
    '//evil.example/embed?element=bar-chart&topic=trainium',
    '///evil.example',
    '/\\evil.example/embed?element=bar-chart&topic=trainium',
    '/.//evil.example/embed',
    '//a%22onload=alert(1)//x',
  ])
    it(`is not to be had for a path that names a host: ${path}`, async () => {
      const handle = createService({asset: async () => undefined, origin});
      const response = await handle(new Request(origin + path));
      assert.equal(response.status, 400);
      assert.match(await response.text(), /begins with two slashes/);
    });

  for (const origin of [
    'explainers.example',
    'ftp://a.example',
    'https://a.example/folder',
    'https://a.example/?b',
    'https://u:p@a.example',
    "https://a'b.example",
    'https://a;script-src.example',
    'https://a,b.example',
    'https://a"b.example',
    'https://a%22onload=.example',
    'javascript:alert(1)',
    '',
  ])
    it(`is refused at once where it is none: "${origin}"`, () =>
      assert.throws(
        () => createService({asset: async () => undefined, origin}),
        /^Error: origin is ".*Write the/,
      ));
});

describe('a service without an address', () => {
  it('is refused at once: a program that is not typed may have forgotten it', () =>
    assert.throws(
      () => createService({asset: async () => undefined} as unknown as ServiceOptions),
      /^Error: origin is missing\. Write the address that readers reach the service at/,
    ));
});

const csv = 'label,value\nMonday,80\nSaturday,160';

/** A network: what each address of `data.example` gives, and which were asked for. */
function network(
  pages: Readonly<Record<string, (signal?: AbortSignal | null) => Promise<Response> | Response>>,
) {
  const asked: string[] = [];
  const fetch = async (address: unknown, init?: RequestInit) => {
    const {pathname} = new URL(String(address));
    asked.push(pathname);
    return pages[pathname]!(init?.signal);
  };
  return {asked, fetch: fetch as typeof globalThis.fetch, topicHosts: ['data.example']};
}

/** Never answers, and ends when it is called off. */
const silent = (signal?: AbortSignal | null) =>
  new Promise<never>((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error)));

const at = (path: string) => encodeURIComponent(`https://data.example${path}`);

/** Each way to ask for a chart of an address. */
const routes: Record<string, (path: string, options: Partial<ServiceOptions>) => ReturnType<typeof ask>> = {
  '/embed': (path, options) => ask(`/embed?element=bar-chart&src=${at(path)}`, {}, options),
  '/render': (path, options) => ask(`/render?element=bar-chart&src=${at(path)}`, {}, options),
  '/image': (path, options) => ask(`/image?element=bar-chart&src=${at(path)}`, {}, options),
  '/oembed': (path, options) =>
    ask(
      `/oembed?url=${encodeURIComponent(`https://explainers.example/embed?element=bar-chart&src=${at(path)}`)}`,
      {},
      options,
    ),
};

const tagOf = (path: string) =>
  `<explainer-bar-chart src="https://data.example${path}"></explainer-bar-chart>`;

const problemsOf = (headers: Headers) => decodeURIComponent(headers.get('explainer-problems') ?? '');

describe('a topic from another server', () => {
  const json = {'content-type': 'application/json'};
  const pages = {
    '/down.json': () => Promise.reject(new TypeError('fetch failed')),
    '/slow.json': silent,
    '/huge.json': () => new Response('x'.repeat(2_000_001)),
    '/broken.json': () => new Response('{"a', {headers: json}),
    '/page.json': () => new Response('<h1>Hello</h1>', {headers: {'content-type': 'text/html'}}),
    '/away.json': () => new Response(null, {status: 302, headers: {location: '/rows.csv'}}),
    '/none.json': () => new Response(null, {status: 404}),
    '/invalid.csv': () => new Response('label,value\nMonday,many'),
    '/rows.csv': () => new Response(csv),
  };
  const faults: [path: string, status: number, words: RegExp][] = [
    ['/down.json', 502, /could not be reached/],
    ['/slow.json', 502, /did not answer in 0\.2 seconds/],
    ['/huge.json', 502, /larger than 2 MB/],
    ['/away.json', 502, /redirects to \/rows\.csv/],
    ['/page.json', 502, /a page \(HTML\)/],
    ['/none.json', 502, /answered 404/],
    ['/broken.json', 422, /The JSON breaks at line 1, column 2/],
    ['/invalid.csv', 422, /value is (&quot;|")many/],
  ];
  for (const [path, status, words] of faults) {
    for (const [route, askFor] of Object.entries(routes))
      it(`${route} answers ${status} for ${path}, and asks once`, async () => {
        const {asked, ...net} = network(pages);
        const answered = await askFor(path, {...net, timeoutMs: 200});
        assert.equal(answered.status, status);
        assert.match(answered.text, words);
        assert.deepEqual(asked, [path]);
      });
    it(`POST /render gives the article back for ${path}, with the rest drawn`, async () => {
      const {asked, ...net} = network(pages);
      const {status, headers, text} = await post(`<p>é</p>${tagOf(path)}${chart}`, 'text/html', {
        ...net,
        timeoutMs: 200,
      });
      assert.equal(status, 200);
      assert.ok(text.startsWith(`<p>é</p>${tagOf(path)}<explainer-bar-chart hydrate`));
      assert.equal(headers.get('explainer-drawn'), '1');
      assert.match(problemsOf(headers), /^1:9 <explainer-bar-chart>: /);
      assert.match(problemsOf(headers), words);
      assert.deepEqual(asked, [path]);
    });
  }

  for (const [route, askFor] of Object.entries(routes))
    it(`is read once for ${route}`, async () => {
      const {asked, ...net} = network(pages);
      assert.equal((await askFor('/rows.csv', net)).status, 200);
      assert.deepEqual(asked, ['/rows.csv']);
    });

  it('that is built in and is not there, or has not what is asked for, is 404 everywhere', async () => {
    for (const what of ['topic=trainum', 'topic=trainium&chart=x'])
      for (const route of ['/embed', '/render', '/image'])
        assert.equal((await ask(`${route}?element=bar-chart&${what}`)).status, 404, `${route} ${what}`);
    const net = network(pages);
    for (const route of ['/embed', '/render', '/image'])
      assert.equal(
        (await ask(`${route}?element=bar-chart&chart=x&src=${at('/rows.csv')}`, {}, net)).status,
        404,
        route,
      );
  });

  it('goes before one that is built in', async () => {
    const net = network(pages);
    const {text} = await ask(`/render?element=bar-chart&topic=trainium&src=${at('/rows.csv')}`, {}, net);
    assert.match(text, /Saturday/);
  });
});

describe('the topics of an article', () => {
  it('are asked for all at once, each once, and told in the order of the article', async () => {
    let answer = () => {};
    const all = new Promise<void>(resolve => (answer = resolve));
    const paths = ['/1.csv', '/2.csv', '/3.csv', '/4.csv', '/5.csv', '/6.csv'];
    const net = network(
      Object.fromEntries(
        paths.map(path => [
          path,
          async () => {
            // Nobody is answered before all are asked.
            if (net.asked.length === paths.length) answer();
            await all;
            return path === '/1.csv' || path === '/4.csv'
              ? new Response(null, {status: 404})
              : new Response(csv);
          },
        ]),
      ),
    );
    const article = [...paths, '/2.csv'].map(tagOf).join('\n');
    const {headers, text} = await post(article, 'text/html', net);
    assert.deepEqual(net.asked, paths);
    assert.equal(headers.get('explainer-drawn'), '5');
    assert.deepEqual(
      problemsOf(headers)
        .split(' | ')
        .map(problem => problem.split(' ')[0]),
      ['1:1', '4:1'],
    );
    const order = [...text.matchAll(/src="https:\/\/data\.example([^"]+)"/g)].map(([, path]) => path);
    assert.deepEqual(order, [...paths, '/2.csv']);
  });

  it('cost no more time together than one of them may take', async () => {
    const paths = ['/1', '/2', '/3', '/4', '/5', '/6'];
    const net = network(Object.fromEntries(paths.map(path => [path, silent])));
    const started = performance.now();
    const {status, headers} = await post(paths.map(tagOf).join(''), 'text/html', {...net, timeoutMs: 700});
    assert.equal(status, 200);
    assert.equal(problemsOf(headers).match(/did not answer in 0\.7 seconds/g)!.length, 6);
    assert.ok(performance.now() - started < 2_000, String(performance.now() - started));
  });

  it('of tags that cannot be drawn are not asked for', async () => {
    const net = network({});
    await post(tagOf('/a').replaceAll('bar-chart', 'bar-chrt'), 'text/html', net);
    assert.deepEqual(net.asked, []);
  });
});

describe('an answer', () => {
  it('takes no longer in all than it may: a topic, a drawing, an article that never ends', async () => {
    const net = network({'/slow.json': silent});
    const limits = {...net, maxRequestMs: 200};
    const endless = new ReadableStream({pull: () => new Promise(() => {})});
    const headers = {'content-type': 'text/html'};
    const never = {method: 'POST', body: endless, headers, duplex: 'half'} as RequestInit;
    for (const answered of [
      await routes['/embed']!('/slow.json', limits),
      await ask(embed, {}, {...limits, draw: () => new Promise(() => {})}),
      await ask('/render', never, limits),
    ]) {
      assert.equal(answered.status, 503);
      assert.match(answered.text, /longer than 0\.2 seconds/);
      assert.equal(answered.headers.get('cache-control'), 'no-store');
    }
  });

  it('is kept by its kind, and never longer: a stale page would ask for parts of a release that is gone', async () => {
    const asset = async () => ({body: new TextEncoder().encode('1')});
    const net = network({'/rows.csv': () => new Response(csv)});
    const kept: [path: string, keeping: string][] = [
      ['/chunks/abc.js', 'public, max-age=31536000, immutable'],
      ['/explainer-elements.js', 'public, max-age=300, s-maxage=3600'],
      [embed, 'public, max-age=300, s-maxage=3600'],
      [`/embed?element=bar-chart&src=${at('/rows.csv')}`, 'public, max-age=60'],
    ];
    for (const [path, keeping] of kept)
      assert.equal((await ask(path, {}, {...net, asset})).headers.get('cache-control'), keeping, path);
  });

  it('that refuses is of the kind that was asked for, and tells caches so', async () => {
    const page = await ask('/embed');
    const json = await ask('/embed', {headers: {accept: 'application/json'}});
    assert.match(page.headers.get('content-type')!, /^text\/html/);
    assert.match(json.headers.get('content-type')!, /^application\/json/);
    for (const {headers} of [page, json]) assert.equal(headers.get('vary'), 'accept');
  });

  it('lets scripts of other pages read what stands in its headers', async () => {
    const exposed = (headers: Headers) => headers.get('access-control-expose-headers')!.split(', ');
    assert.ok(exposed((await ask(embed.replace('embed', 'image'))).headers).includes('explainer-alt'));
    const names = ['explainer-drawn', 'explainer-bytes-added', 'explainer-problems'];
    assert.deepEqual(exposed((await post(chart)).headers), names);
  });

  it('has a title as it is written, whatever signs are in it', async () => {
    const heading = `5 &lt; 6 & "7" 'é' <b>`;
    const {text} = await ask(`${embed}&heading=${encodeURIComponent(heading)}`);
    assert.ok(text.includes('<title>5 &amp;lt; 6 &amp; &quot;7&quot; &#39;é&#39; &lt;b&gt;</title>'));
    const url = encodeURIComponent(
      `https://explainers.example${embed}&heading=${encodeURIComponent(heading)}`,
    );
    assert.equal((JSON.parse((await ask(`/oembed?url=${url}`)).text) as {title: string}).title, heading);
  });
});

describe('the header explainer-problems', () => {
  it('has problems whole, in the letters that a header may have, and says how many more there are', async () => {
    const tags = Array.from({length: 90}, (_, index) => `<explainer-é${index}%41></explainer-é${index}%41>`);
    const {status, headers} = await post(tags.join('\n'));
    assert.equal(status, 200);
    const written = headers.get('explainer-problems')!;
    assert.match(written, /^[\x20-\x7e]{1000,2100}$/);
    const told = decodeURIComponent(written).split(' | ');
    assert.match(told[0]!, /^1:1 There is no <explainer-é0%41>\. There is: .*explainer-sources.*\.$/);
    assert.match(told.at(-2)!, new RegExp(`^${told.length - 1}:1 There is no .*explainer-sources.*\\.$`));
    assert.equal(told.at(-1), `and ${90 - (told.length - 1)} more`);
  });

  it('has as much as is of use of a problem that quotes a whole page', async () => {
    const {headers} = await post(`<explainer-${'x'.repeat(50_000)}></explainer-x>${chart}`);
    assert.match(problemsOf(headers), /^1:1 There is no <explainer-xxx.{300,400} …$/);
  });
});

describe('the thumbnail of oEmbed', () => {
  const png = () => Promise.reject(new Error('Nobody asks for pixels.'));
  const factsFor = async (limits: string) => {
    const url = encodeURIComponent(`https://explainers.example${embed}`);
    const {text} = await ask(`/oembed?url=${url}${limits}`, {}, {png});
    return JSON.parse(text) as Record<string, number | string | undefined>;
  };
  const named = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];

  it('is as large as it is said to be', async () => {
    for (const limits of ['', '&maxwidth=400', '&maxwidth=320&maxheight=2000']) {
      const facts = await factsFor(limits);
      const {pathname, search} = new URL(String(facts.thumbnail_url));
      const {text} = await ask((pathname + search).replace('format=png', 'format=svg'));
      const size = / width="(\d+)" height="(\d+)"/.exec(text)!.slice(1).map(Number);
      assert.deepEqual([facts.thumbnail_width, facts.thumbnail_height], size, limits);
    }
  });

  it('is no larger than is asked for', async () => {
    const {thumbnail_height: height} = await factsFor('&maxwidth=400');
    for (const [limits, isThere] of [
      [`&maxwidth=400&maxheight=${height}`, true],
      [`&maxwidth=400&maxheight=${Number(height) - 1}`, false],
      ['&maxwidth=320', true],
      ['&maxwidth=319', false],
      ['&maxheight=100', false],
    ] as const) {
      const facts = await factsFor(limits);
      for (const name of named) assert.equal(name in facts, isThere, `${name} ${limits}`);
      assert.ok(String(facts.html).startsWith('<iframe'), limits);
    }
  });
});
