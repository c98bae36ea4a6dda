/**
 * Files, addresses, objects and messages that are made to do harm, in every element: what is too large, too deep or
 * elsewhere is not read, and the element says so. `hostile.test.ts` has the topics.
 */
import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {anyTopic} from '../unit/generated-topics.js';
import {sampleTopic} from '../unit/sample-topic.js';
import {check, checkAtRest, hostilePages} from './hostile-support.js';

const pages = hostilePages();

/** What browsers themselves say of a request that fails. */
const ofBrowser =
  /^console: (?:Failed to load resource|Fetch API cannot load|Not allowed to load|Access to fetch)/;

const tooLarge = /The data could not be loaded\. The data is larger than 2 MB\./;

function* blanks(bytes: number) {
  const block = ' '.repeat(64 * 1024);
  for (let sent = 0; sent < bytes; sent += block.length) yield block;
}

describe('a file', () => {
  const files: [what: string, path: string, body: () => string, state: 'ready' | 'invalid', says: RegExp][] =
    [
      [
        'that nests 100,000 lists',
        '/deep.json',
        () => '['.repeat(100_000),
        'invalid',
        /Its brackets go more than 64 deep\. A topic needs ten\./,
      ],
      [
        'that nests 100,000 objects, and closes them',
        '/deep-objects.json',
        () => '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000),
        'invalid',
        /more than 64 deep/,
      ],
      [
        'with three hundred thousand columns',
        '/columns.csv',
        () => 'a,'.repeat(300_000) + 'b\n1,2',
        'invalid',
        /There is no column label\. The first row has to name label and value\./,
      ],
      [
        'of half a million empty rows',
        '/empty-rows.csv',
        () => 'label,value\nBread,5' + '\n'.repeat(500_000),
        'ready',
        /Bread/,
      ],
      [
        'of two hundred thousand rows',
        '/rows.csv',
        () => 'label,value\n' + 'a,1\n'.repeat(200_000),
        'invalid',
        /There are 200000 rows of data, and a chart shows 200 at most\. Give fewer\./,
      ],
      [
        'of a million quotes',
        '/quotes.csv',
        () => 'label,value\n' + ',"'.repeat(900_000),
        'invalid',
        /Row 2: value is ",", which is no number/,
      ],
      [
        'of a million escapes',
        '/escapes.json',
        () => '{"' + '\\"'.repeat(900_000),
        'invalid',
        /breaks at line 1/,
      ],
      [
        'of a number of a million digits',
        '/digits.json',
        () => JSON.stringify(sampleTopic()).replace('6650', '9'.repeat(1_000_000)),
        'invalid',
        /figures\[0\] "nile-length": value is Infinity\. Write a number\./,
      ],
      [
        'with ends of lines of an old Mac, a byte order mark, and NUL in a cell',
        '/old.csv',
        () => '\ufefflabel,value\rBr\u0000ead,5\rRolls,6',
        'ready',
        /Bread: 5.*Rolls: 6/s,
      ],
      [
        'with a quote that stays open',
        '/open.csv',
        () => 'label,value\n"Bread,5\nRolls,6',
        'invalid',
        /A double quote is opened in row 2 and not closed at the end of its cell\./,
      ],
      [
        'that is a picture',
        '/picture.json',
        () => '\u0089PNG\r\n\u001a\n\u0000',
        'invalid',
        /breaks at line 1, column 1/,
      ],
    ];
  for (const [what, path, body, state, says] of files)
    it(what, async () => check({state, says: [says]}, 0, await pages.lookAtFile(path, body())));

  it('of 100 MB is let go of after two, not taken in', async () => {
    const taken: number[] = [];
    const seen = await pages.lookAtFile('/huge.json', response => {
      const {socket} = response;
      const before = socket!.bytesWritten;
      response.writeHead(200, {'content-type': 'application/json'});
      const body = Readable.from(blanks(100_000_000));
      response.on('close', () => {
        taken.push(socket!.bytesWritten - before);
        body.destroy();
      });
      body.pipe(response);
    });
    check({state: 'failed', says: [tooLarge]}, 0, seen);
    // What is under way when the reader has had enough lies in buffers of the network.
    for (const bytes of taken) assert.ok(bytes < 30_000_000, `${bytes} bytes were taken`);
  });

  it('of 100 MB, packed into 100 kB, is let go of too', async () => {
    const packed = gzipSync(Buffer.alloc(100_000_000, ' '));
    const seen = await pages.lookAtFile('/packed.json', response => {
      response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'}).end(packed);
    });
    check({state: 'failed', says: [tooLarge]}, 0, seen);
  });

  it('of a million rows is let go of, too', async () => {
    const seen = await pages.lookAtFile('/million.csv', 'label,value\n' + 'a,1\n'.repeat(1_000_000));
    check({state: 'failed', says: [tooLarge]}, 0, seen);
  });

  for (const status of [301, 302, 303, 307, 308])
    it(`that leads elsewhere with ${status} is not followed, and elsewhere nobody is asked`, async () => {
      const location = `${pages.trapOrigin()}/rivers.csv`;
      const seen = await pages.lookAtFile(
        `/away-${status}.csv`,
        response => response.writeHead(status, {location}).end(),
        ofBrowser,
      );
      check({state: 'failed', says: [/The data could not be fetched\./]}, 0, seen);
    });
});

describe('an address', () => {
  const addresses: [address: string, state: 'failed' | 'invalid', says: RegExp][] = [
    ...[
      `javascript:hit('src')`,
      `JaVa\tScript:hit('src')`,
      'vbscript:hit()',
      'blob:null/0c8d',
      'https://reader:secret@127.0.0.1/rivers.csv',
      'https://',
      '//',
      'about:blank',
    ].map((address): [string, 'failed', RegExp] => [address, 'failed', /The data could not be fetched\./]),
    ['data:text/html,<script>hit()</script>', 'invalid', /It is a web page\./],
    ['data:application/json,{"id":"a"}', 'invalid', /schemaVersion is missing\. Add it\./],
  ];
  for (const [address, state, says] of addresses)
    it(`${JSON.stringify(address)} is ${state}`, async () => {
      const src = address.replaceAll('"', '&#34;').replaceAll('<', '&lt;');
      const seen = await pages.lookAtTags(`src="${src}"`, {said: ofBrowser});
      check({state, says: [says]}, 0, seen);
    });
});

describe('an attribute', () => {
  for (const name of ['constructor', '__proto__', 'toString', '../../x', '&lt;img src onerror=hit()>'])
    it(`topic="${name}" names no topic, and those that there are, are told`, async () =>
      check(
        {state: 'invalid', says: [/There is no built-in topic ".+"\. There is: trainium\./]},
        0,
        await pages.lookAtTags(`topic="${name}"`),
      ));

  for (const chart of ['__proto__', 'constructor', '../../x', '&lt;img src onerror=hit()>'])
    it(`chart="${chart}" names no chart, and those that there are, are told`, async () =>
      check(
        {state: 'invalid', says: [/This topic has no chart ".+"\. It has: run-rates/]},
        0,
        await pages.lookAtTags(`topic="trainium" chart="${chart}"`),
      ));

  for (const [tag, name] of [
    ['explainer-figure', 'figure'],
    ['explainer-comparison-table', 'table'],
  ] as const)
    for (const id of ['__proto__', 'constructor', '../../x', '&lt;img src onerror=hit()>'])
      it(`${name}="${id}" names no ${name}, and those that there are, are told`, async () => {
        const seen = await pages.lookAtTags(`topic="trainium" ${name}="${id}"`);
        const {state, words} = checkAtRest(0, seen).find(one => one.tag === tag)!;
        assert.equal(state, 'invalid');
        assert.match(words, new RegExp(`This topic has no ${name} ".+"\\. It has: \\w`));
      });

  for (const guess of ['__proto__', 'constructor', '../../x', '&lt;img src onerror=hit()>'])
    it(`guess="${guess}" names no bar, and the chart shows all at once`, async () => {
      const toAuthor = /^console: explainer-bar-chart: guess=".+" names no bar with a value\. It has: \w/;
      const seen = await pages.lookAtTags(`topic="trainium" guess="${guess}"`, {said: toAuthor});
      check({state: 'ready', says: [/\$326B/]}, 0, seen);
    });

  it('with words that are markup shows them as words', async () => {
    const words = '&lt;img src onerror=hit()>';
    const seen = await pages.lookAtTags(
      `topic="trainium" heading="${words}" message="${words}" note="${words}" sort="${words}" heading-level="1e9"`,
    );
    check({state: 'ready', says: [/<img src onerror=hit\(\)>.*<img src onerror=hit\(\)>/s]}, 0, seen);
  });
});

describe('data inside', () => {
  it('of 100,000 lists in each other is not read', async () =>
    check(
      {state: 'invalid', says: [/Its brackets go more than 64 deep\./]},
      0,
      await pages.lookAtTags('', {inner: `<script type="application/json">${'['.repeat(100_000)}</script>`}),
    ));

  it('of more than two million characters is not read', async () =>
    check(
      {state: 'invalid', says: [/It is longer than 2000000 characters\. Give only what is shown\./]},
      0,
      await pages.lookAtTags('', {
        inner: `<script type="application/json">${' '.repeat(2_000_001)}</script>`,
      }),
    ));

  it('in a table of five thousand rows is not drawn', async () =>
    check(
      {state: 'invalid', says: [/There are 5000 rows of data, and a chart shows 200 at most\./]},
      0,
      await pages.lookAtTags('', {
        inner: `<table data-explainer-data><tr><td>label<td>value${'<tr><td>a<td>1'.repeat(5_000)}</table>`,
      }),
    ));

  it('in a table within a cell of a table is words of that cell', async () =>
    check(
      {state: 'ready', says: [/Bread: 5/]},
      0,
      await pages.lookAtTags('', {
        inner: `<table data-explainer-data><tr><td>label<td>value<tr><td><b>Bread</b><td><table><tr><td>5</table></table>`,
      }),
    ));
});

describe('an object of a page’s own script', () => {
  const sample = JSON.stringify(sampleTopic()).replaceAll('2026', '2016');
  const objects: [what: string, script: string, state: 'ready' | 'invalid', says: RegExp][] = [
    [
      'that holds itself',
      'topic.self = topic; topic.figures[1].self = topic',
      'ready',
      /Length of the Rhine/,
    ],
    [
      'that holds itself as a label',
      'topic.figures[0].label = topic',
      'invalid',
      /figures\[0\] "nile-length": label is an object\. Write text in quotes\./,
    ],
    [
      'that nests 100,000 lists',
      'let deep = []; for (let i = 0; i < 100_000; i++) deep = [deep]; topic.figures[0].label = deep',
      'invalid',
      /figures\[0\] "nile-length": label is a list\./,
    ],
    [
      'whose getter throws',
      `Object.defineProperty(topic.figures[0], 'label', {get() { throw new Error('no') }})`,
      'invalid',
      /figures\[0\] cannot be read\. Give plain data, as JSON has it\./,
    ],
    [
      'that is a proxy that throws',
      `topic = new Proxy({}, {get() { throw new Error('no') }})`,
      'invalid',
      /The topic cannot be read\./,
    ],
    ['with a million figures', 'topic.figures.length = 1e6', 'ready', /Length of the Rhine/],
    [
      'with a billion bars',
      'topic.charts[0].bars.length = 1e9',
      'invalid',
      /charts\[0\] "lengths": bars is a list\. Write at most 200 items\./,
    ],
    [
      'with a title of a hundred million letters',
      `topic.title = 'x'.repeat(1e8)`,
      'invalid',
      /title is "x+…"\. Write at most 5000 characters\./,
    ],
    ['that is a function', 'topic = () => hit()', 'invalid', /The topic is .+\. Write an object in braces/],
    [
      'that is a symbol',
      'topic = Symbol(1)',
      'invalid',
      /The topic is Symbol\(1\)\. Write an object in braces/,
    ],
    ['with a number that is big', 'topic.figures[0].value = 10n', 'invalid', /value is 10\. Write a number/],
    [
      'with a text that is an object of its own mind',
      `topic.figures[0].label = {toString: () => hit(), valueOf: () => hit(), toJSON: () => hit()}`,
      'invalid',
      /label is an object\./,
    ],
  ];
  for (const [what, change, state, says] of objects)
    it(what, async () => {
      const script = `let topic = ${sample.replaceAll('<', '\\u003c')}; ${change};
        for (const element of document.querySelectorAll('[data-way]')) element.topicData = topic;`;
      check({state, says: [says]}, 0, await pages.lookAtTags('', {script}));
    });
});

describe('messages from a foreign window', () => {
  it('change nothing, a thousand of them', async () => {
    const messages = [
      '1e9',
      `'"1;…"'`,
      'NaN',
      `{type: 'resize', height: 1e9}`,
      `{topicData: {}, src: '/x'}`,
      'null',
    ];
    const foreign = `<script>for (let i = 0; i < 1000; i++) parent.postMessage([${messages}][i % 6], '*')</script>`;
    check({state: 'ready', says: [/Nvidia/]}, 0, await pages.lookAtTags('topic="trainium"'));
    // What was pressed is spoken of later; on a page that nobody has touched nothing is on its way.
    await pages.page.reload({waitUntil: 'networkidle'});
    const [before, after] = await pages.page.evaluate(async html => {
      const all = [
        ...document.querySelectorAll<HTMLElement & {state: string; updateComplete: Promise<unknown>}>(
          '[data-way]',
        ),
      ];
      const picture = () =>
        all
          .map(({state, outerHTML, offsetHeight, shadowRoot}) =>
            [state, outerHTML, offsetHeight, shadowRoot!.textContent].join(),
          )
          .join();
      for (const element of all) {
        await customElements.whenDefined(element.localName);
        await element.updateComplete;
      }
      const before = picture();
      let heard = 0;
      const frame = document.createElement('iframe');
      // Without allow-same-origin its origin is one of its own.
      frame.sandbox.add('allow-scripts');
      frame.hidden = true;
      frame.srcdoc = html;
      await new Promise<void>(resolve => {
        addEventListener('message', () => ++heard === 1000 && resolve());
        document.body.append(frame);
      });
      await new Promise(requestAnimationFrame);
      return [before, picture()];
    }, foreign);
    assert.equal(after, before);
  });
});

describe('fifty topics that nobody wrote', () => {
  it('stand on one page in every element, each at rest, the same by every way', async () => {
    const topics = fc.sample(anyTopic, {numRuns: 50, seed: 1789}).map(topic => ({topic}));
    const seen = await pages.lookAtTopics(topics);
    const states = topics.flatMap((_, author) => checkAtRest(author, seen).map(({state}) => state));
    for (const state of ['ready', 'invalid']) assert.ok(states.includes(state), `none is ${state}`);
  });
});
