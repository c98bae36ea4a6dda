/** What one request to the service asks of the hosts of topics. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createDraw, createService, type ServiceOptions} from '../../src/service/index.js';

const origin = 'https://explainers.example';
const rows = 'label,value\nMonday,80\nSaturday,160';

/** A service that is asked for topics of one host, and what it asked for. */
function serviceWith(
  fetch: (path: string, signal: AbortSignal) => Promise<Response> | Response,
  options: Partial<ServiceOptions> = {},
) {
  const asked: string[] = [];
  const handle = createService({
    asset: async () => undefined,
    origin,
    topicHosts: ['data.example'],
    fetch: (async (address: string, init: RequestInit) => {
      const {pathname, search} = new URL(address);
      asked.push(pathname + search);
      return fetch(pathname, init.signal!);
    }) as typeof globalThis.fetch,
    ...options,
  });
  const post = async (body: string) => {
    const headers = {'content-type': 'text/html'};
    const response = await handle(new Request(`${origin}/render`, {method: 'POST', body, headers}));
    return {
      status: response.status,
      drawn: response.headers.get('explainer-drawn'),
      problems: decodeURIComponent(response.headers.get('explainer-problems') ?? '').split(' | '),
      text: await response.text(),
    };
  };
  const embed = (address: string, signal?: AbortSignal) =>
    handle(new Request(`${origin}/embed?element=bar-chart&src=${encodeURIComponent(address)}`, {signal}));
  return {asked, post, embed};
}

const tagOf = (path: string) =>
  `<explainer-bar-chart src="https://data.example${path}"></explainer-bar-chart>\n`;

describe('the addresses of one article', () => {
  it('are sixteen at most: the seventeenth and those after it are told, and not asked', async () => {
    const {asked, post} = serviceWith(() => new Response(rows));
    const paths = Array.from({length: 20}, (_, index) => `/${index}.csv`);
    const {drawn, problems} = await post(paths.map(tagOf).join(''));
    assert.deepEqual(asked, paths.slice(0, 16));
    assert.equal(drawn, '16');
    assert.match(
      problems[0]!,
      /^17:1 .*"https:\/\/data\.example\/16\.csv" was not read: an article may name 16 addresses, and this is number 17\.$/,
    );
    assert.equal(problems.length, 4);
  });

  it('are asked once each, however many tags name them', async () => {
    const {asked, post} = serviceWith(() => new Response(rows));
    const {drawn} = await post(tagOf('/a.csv').repeat(10) + tagOf('/b.csv').repeat(10));
    assert.deepEqual([asked, drawn], [['/a.csv', '/b.csv'], '20']);
  });

  it('have 5 MB together: what comes after that is not read to its end', async () => {
    let cancelled = 0;
    const large = (signal: AbortSignal) =>
      new Response(
        new ReadableStream({
          start: () => signal.addEventListener('abort', () => cancelled++),
          async pull(controller) {
            await new Promise(resolve => setImmediate(resolve));
            if (signal.aborted) controller.error(signal.reason);
            else controller.enqueue(new Uint8Array(100_000).fill(0x20));
          },
        }),
      );
    const {post} = serviceWith((_, signal) => large(signal), {maxTopicBytes: 1e9});
    const {problems} = await post(['/a.json', '/b.json', '/c.json'].map(tagOf).join(''));
    assert.equal(problems.length, 3);
    for (const problem of problems)
      assert.match(problem, /could not be read\. The topics of one article may have 5 MB together\./);
    assert.equal(cancelled, 3);
  });
});

describe('an address that two wait for', () => {
  /** Answers when it is let. */
  function held() {
    let answer = (_: Response) => {};
    const response = new Promise<Response>(resolve => (answer = resolve));
    return {response, answer: () => answer(new Response(rows))};
  }

  it('is asked once, for readers and for articles, and again when it was answered', async () => {
    const {response, answer} = held();
    let isFirst = true;
    const draw = createDraw({});
    let tellOfArticle = () => {};
    const articleIsRead = new Promise<void>(resolve => (tellOfArticle = resolve));
    const {asked, embed, post} = serviceWith(
      () => {
        if (!isFirst) return new Response(rows);
        isFirst = false;
        return response;
      },
      {
        draw: async (kind, takes) => {
          const drawn = await draw(kind, takes);
          if (kind === 'article') tellOfArticle();
          return drawn;
        },
      },
    );
    const address = 'https://data.example/a.csv';
    const all = [embed(address), embed(address), post(tagOf('/a.csv'))] as const;
    await articleIsRead;
    await new Promise(resolve => setImmediate(resolve));
    answer();
    const [one, two, article] = await Promise.all(all);
    assert.deepEqual([one.status, two.status, article.drawn], [200, 200, '1']);
    assert.deepEqual(asked, ['/a.csv']);
    assert.equal((await embed(address)).status, 200);
    assert.deepEqual(asked, ['/a.csv', '/a.csv']);
  });

  it('is asked again after it failed', async () => {
    let isUp = false;
    const {embed} = serviceWith(() => (isUp ? new Response(rows) : new Response(null, {status: 500})));
    const address = 'https://data.example/a.csv';
    assert.deepEqual(
      (await Promise.all([embed(address), embed(address)])).map(({status}) => status),
      [502, 502],
    );
    isUp = true;
    assert.equal((await embed(address)).status, 200);
  });
});
