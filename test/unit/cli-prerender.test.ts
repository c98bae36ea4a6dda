/** `explainer-elements prerender`: what it writes where, what it says, and with which exit code it ends. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run} from './cli-support.js';

const chart = '<explainer-bar-chart topic="trainium"></explainer-bar-chart>';
const ofRows = '<explainer-bar-chart src="rows.csv"></explainer-bar-chart>';
const csv = 'label,value\nMonday,5';
const files = {'a/a.html': `<p>x</p>${chart}`, 'a/rows.csv': csv, 'a/b.html': ofRows};

describe('prerender', () => {
  it('writes the article out, and says what was drawn and what that added', async () => {
    const {code, out, lines} = await run(['prerender', 'a/a.html'], files);
    assert.equal(code, 0);
    assert.match(out, /^<p>x<\/p><explainer-bar-chart hydrate="load" topic="trainium"><template/);
    assert.match(lines.join('\n'), /^a\/a\.html: 1 drawn, \d+\.\d kB added$/);
  });

  it('writes to a file, or to each article itself', async () => {
    const {written, out} = await run(['prerender', 'a/a.html', '--out', 'b.html'], files);
    assert.deepEqual([Object.keys(written), out], [['b.html'], '']);
    assert.deepEqual(Object.keys((await run(['prerender', 'a/a.html', '--in-place'], files)).written), [
      'a/a.html',
    ]);
  });

  it('writes over an article only where it is still what it was when it was read', async () => {
    const asked: unknown[] = [];
    const writeFile = async (path: string, _content: unknown, was?: string) => void asked.push([path, was]);
    await run(['prerender', 'a/a.html', '--in-place'], files, {writeFile});
    await run(['prerender', 'a/a.html', '--out', './a/a.html'], files, {writeFile});
    await run(['prerender', 'a/a.html', '--out', 'b.html'], files, {writeFile});
    assert.deepEqual(asked, [
      ['a/a.html', files['a/a.html']],
      ['./a/a.html', files['a/a.html']],
      ['b.html', undefined],
    ]);
  });

  it('tells of a file that cannot be written, says nothing of what was added, and goes on', async () => {
    const writeFile = async (path: string) => {
      if (path === 'a/a.html') throw new Error('The disk is full.');
    };
    const args = ['prerender', 'a/a.html', 'a/b.html', '--in-place'];
    const {code, lines} = await run(args, files, {writeFile});
    assert.equal(code, 1);
    assert.equal(lines[0], 'a/a.html: cannot be written: The disk is full.');
    assert.match(lines[1]!, /^a\/b\.html: 1 drawn/);
  });

  it('takes its options on', async () => {
    const args = ['--write', 'shadow', '--nonce', 'n1', '--hydrate', 'touch', '--lang', 'de'];
    const {out} = await run(['prerender', 'a/a.html', ...args], files);
    assert.match(out, /hydrate="touch".*nonce="n1".*326 Milliarden/s);
    assert.doesNotMatch(out, /data-explainer-plain/);
    const linked = await run(['prerender', 'a/a.html', '--styles', '/s'], files);
    assert.match(linked.out, /href="\/s\/bar-chart\.css"/);
  });

  it('writes data for search engines on request, and counts its bytes', async () => {
    const added = (lines: string[]) => Number(/([\d.]+) kB added/.exec(lines.join('\n'))![1]);
    const without = await run(['prerender', 'a/a.html'], files);
    const {code, out, lines} = await run(['prerender', 'a/a.html', '--json-ld'], files);
    assert.equal(code, 0);
    assert.doesNotMatch(without.out, /ld\+json/);
    const [script] = /<script type="application\/ld\+json".*?<\/script>/s.exec(out)!;
    const more = added(lines) - added(without.lines);
    assert.ok(Math.abs(more - Buffer.byteLength(script) / 1000) < 0.11, `${more} kB of ${script.length}`);
  });

  it('reads files beside the article, and below a root', async () => {
    assert.match((await run(['prerender', 'a/b.html'], files)).out, /Monday/);
    const rooted = {'c/d/a.html': ofRows.replace('rows', '/rows')};
    const readFile = async (path: string) => Buffer.from(path.endsWith('.html') ? rooted['c/d/a.html'] : csv);
    assert.match((await run(['prerender', 'c/d/a.html', '--root', 'c'], {}, {readFile})).out, /Monday/);
  });

  it('reads no file outside of the root', async () => {
    for (const path of ['../rows.csv', '%2e%2e/rows.csv', '/../rows.csv']) {
      const {code, lines} = await run(['prerender', 'a/b.html'], {
        'a/b.html': ofRows.replace('rows.csv', path),
      });
      assert.equal(code, 1);
      assert.match(lines[0]!, /outside|could not be read/, path);
    }
  });

  it('asks the servers that were named, and no other', async () => {
    const article = {'a.html': ofRows.replace('rows.csv', 'https://data.example/rows.csv')};
    const asked: string[] = [];
    const fetch = async (address: unknown) => {
      asked.push(String(address));
      return new Response(csv);
    };
    const refused = await run(['prerender', 'a.html'], article, {fetch});
    assert.equal(refused.code, 1);
    assert.match(refused.lines[0]!, /a\.html:1:1 error .*data\.example is not among the hosts/);
    const allowed = await run(['prerender', 'a.html', '--allow-host', 'data.example'], article, {fetch});
    assert.match(allowed.out, /Monday/);
    assert.deepEqual(asked, ['https://data.example/rows.csv']);
  });

  it('tells what is wrong with file, line and column, writes the rest, and ends with 1', async () => {
    const {code, lines, out} = await run(['prerender', 'a.html'], {
      'a.html': `<p>\n <explainer-x></explainer-x>${chart}`,
    });
    assert.equal(code, 1);
    assert.match(lines[0]!, /^a\.html:2:2 error There is no <explainer-x>/);
    assert.match(out, /<template/);
  });

  const silent = (_: unknown, init?: RequestInit) =>
    new Promise<never>((_resolve, reject) => {
      init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error));
    });
  const answering = (body: BodyInit | null, init?: ResponseInit) => async () => new Response(body, init);
  const away = 'https://data.example/t.json';
  const topicFaults: [what: string, src: string, world: Parameters<typeof run>[2], line: RegExp][] = [
    ['a file that is not there', 'none.json', {}, /"none\.json" could not be read\. no such file/],
    ['a file that is no JSON', 'broken.json', {}, /The JSON breaks at line 2, column 2/],
    ['a file without what a row needs', 'bad.csv', {}, /There is no column value/],
    ['a file with a value that is none', 'many.csv', {}, /value is "many"/],
    ['a server that was not named', 'https://other.example/t.json', {}, /is not among the hosts/],
    ['a server that is down', away, {}, /could not be reached/],
    ['a server that is slow', away, {fetch: silent}, /did not answer in 10 seconds/],
    ['a server that gives too much', away, {fetch: answering('x'.repeat(2_000_001))}, /larger than 2 MB/],
    ['a server that gives no JSON', away, {fetch: answering('{"a')}, /The JSON breaks at line 1, column 2/],
    [
      'a server that gives a page',
      away,
      {fetch: answering('<p>', {headers: {'content-type': 'text/html'}})},
      /a page \(HTML\)/,
    ],
    [
      'a server that redirects',
      away,
      {fetch: answering(null, {status: 302, headers: {location: 'https://other.example/'}})},
      /redirects to https:\/\/other\.example\//,
    ],
    ['a server that has none', away, {fetch: answering(null, {status: 404})}, /answered 404/],
  ];
  for (const [what, src, world, line] of topicFaults)
    it(`tells of ${what}, with file, line and column, draws the rest, and ends with 1`, async t => {
      // Nobody waits ten seconds for a test.
      const {timeout} = AbortSignal;
      t.mock.method(AbortSignal, 'timeout', (ms: number) => timeout.call(AbortSignal, Math.min(ms, 50)));
      const open = setInterval(() => {}, 60_000);
      const html = `<p>\n  ${ofRows.replace('rows.csv', src)}</p>\n${chart}`;
      const topics = {
        'broken.json': '{\n}}',
        'bad.csv': 'label\nMonday',
        'many.csv': 'label,value\nMonday,many',
      };
      const args = ['prerender', 'a.html', '--write', 'shadow', '--allow-host', 'data.example'];
      const {code, lines, out} = await run(args, {'a.html': html, ...topics}, world);
      clearInterval(open);
      assert.equal(code, 1);
      assert.match(lines[0]!, /^a\.html:2:3 error <explainer-bar-chart>: /);
      assert.match(lines[0]!, line);
      assert.match(lines[1]!, /^a\.html: 1 drawn/);
      assert.ok(out.startsWith(html.slice(0, html.indexOf(chart))));
    });

  it('tells of a tag where an article is not well formed, draws the others, and ends with 1', async () => {
    const html = `${chart}\n<table><tr>${chart}</tr></table>`;
    const {code, lines, out} = await run(['prerender', 'w.html'], {'w.html': html});
    assert.equal(code, 1);
    assert.match(
      lines[0]!,
      /^w\.html:2:12 error <explainer-bar-chart> stands where this article is not well formed/,
    );
    assert.match(lines[1]!, /^w\.html: 1 drawn/);
    assert.ok(out.endsWith(`\n<table><tr>${chart}</tr></table>`));
  });

  it('leaves an article alone that is not UTF-8, tells where, and ends with 1', async () => {
    const latin = {'b.html': Buffer.from(`<p>a</p>\n<p>caf\xe9</p>${chart}`, 'latin1'), 'a.html': chart};
    for (const args of [['b.html'], ['b.html', '--in-place'], ['b.html', '--out', 'c.html']]) {
      const {code, lines, out, written} = await run(['prerender', ...args], latin);
      assert.equal(code, 1);
      assert.match(
        lines.join('\n'),
        /^b\.html:2:7 error This is not UTF-8 [^\n]*the byte E9\. Save it as UTF-8\.$/,
      );
      assert.deepEqual([out, written], ['', {}]);
    }
    const both = await run(['prerender', 'b.html', 'a.html', '--in-place'], latin);
    assert.deepEqual([both.code, Object.keys(both.written)], [1, ['a.html']]);
  });

  it('keeps a byte order mark and every other byte', async () => {
    const {out} = await run(['prerender', 'a.html'], {'a.html': `\ufeff<p>é</p>\r\n${chart}`});
    assert.ok(out.startsWith('\ufeff<p>é</p>\r\n<explainer-bar-chart hydrate='));
  });

  it('tells of data that is not UTF-8, at the tag that asks for it', async () => {
    const rows = Buffer.from('label,value\nCaf\xe9,5', 'latin1');
    const {code, lines} = await run(['prerender', 'a/b.html'], {...files, 'a/rows.csv': rows});
    assert.equal(code, 1);
    assert.match(lines[0]!, /^a\/b\.html:1:1 error .*"rows\.csv" could not be read\. .*line 2, column 4/);
  });

  it('ends with 1 for a file that cannot be read, and goes on with the others', async () => {
    const {code, lines, written} = await run(['prerender', 'none.html', 'a/a.html', '--in-place'], files);
    assert.deepEqual([code, Object.keys(written)], [1, ['a/a.html']]);
    assert.equal(lines[0], 'none.html: cannot be read: no such file');
  });

  it('ends with 1, and says why, where it was called wrongly', async () => {
    const calls: [string[], RegExp][] = [
      [['a/a.html', '--fast'], /Unknown option '--fast'\. There is: --out/],
      [['a/a.html', '--write', 'all'], /--write is "all"; it is one of both, shadow, plain/],
      [['a/a.html', '--nonce', 'x', '--styles', 'y'], /give one/],
      [['a/a.html', 'a/b.html'], /--in-place/],
      [['--in-place'], /Name an article/],
    ];
    for (const [args, message] of calls) {
      const {code, lines} = await run(['prerender', ...args], files);
      assert.equal(code, 1, args.join(' '));
      assert.match(lines.join('\n'), message);
    }
  });
});
