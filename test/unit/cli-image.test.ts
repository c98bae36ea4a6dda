/** `explainer-elements image`: what it draws, what it says, and with which exit code it ends. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run} from './cli-support.js';

const chart = ['image', 'bar-chart', 'topic=trainium', 'chart=run-rates'];

describe('image', () => {
  it('writes an SVG out, and tells the words for its alt', async () => {
    const {code, out, lines} = await run(chart);
    assert.equal(code, 0);
    assert.match(out, /^<svg[^>]* width="760"/);
    assert.match(lines.join('\n'), /^alt: .*\$326 billion a year, extrapolated/);
  });

  it('writes to a file, as wide and as dark as it is told, in the language of the page', async () => {
    const {written} = await run([
      ...chart,
      '--out',
      'a.svg',
      '--width',
      '400',
      '--scheme',
      'dark',
      '--lang',
      'de',
    ]);
    assert.match(String(written['a.svg']), /^<svg[^>]* width="400"/);
    assert.match(String(written['a.svg']), /326.*Mrd/);
    const light = await run([...chart, '--out', 'a.svg', '--width', '400', '--lang', 'de']);
    assert.notEqual(written['a.svg'], light.written['a.svg']);
  });

  it('draws data of an author’s own', async () => {
    const {code, out} = await run(['image', 'bar-chart', 'src=rows.csv', 'heading=Loaves'], {
      'rows.csv': 'label,value\nMonday,80\nSaturday,160',
    });
    assert.equal(code, 0);
    for (const words of ['Loaves', 'Monday', '160']) assert.ok(out.includes(words), words);
  });

  it('ends with 1, and says what there is, where there is nothing to draw', async () => {
    const missing = await run(['image', 'bar-chart', 'topic=trainium', 'chart=x']);
    assert.equal(missing.code, 1);
    assert.match(missing.lines.join('\n'), /no chart "x"\. It has: run-rates/);
    const unknown = await run(['image', 'bar-chart', 'topic=tranium']);
    assert.equal(unknown.code, 1);
    assert.match(unknown.lines.join('\n'), /no built-in topic "tranium"/);
  });

  const json = (figure: string) =>
    `{"schemaVersion": 1, "id": "a", "title": "A", "figures": [${figure}],\n"charts": [{"id": "c", "title": "C", "bars": [{"figure": "f"}]}]}`;
  const faults: [what: string, file: string, text: string | Uint8Array, line: RegExp][] = [
    ['a break in JSON', 'a.json', '{\n  "id": "a",\n}', /^a\.json:3:1 error The JSON breaks/],
    ['one behind a byte order mark', 'a.json', '\ufeff}', /^a\.json:1:1 error The JSON breaks/],
    [
      'a value in JSON',
      'a.json',
      json('\n{"id": "f", "label": "F", "status": "reported", "unit": "m", "value": "80%"}'),
      /^a\.json:2:71 error figures\[0\] "f": value is "80%"/,
    ],
    ['a column of CSV', 'a.csv', 'label,size\nBread,5', /^a\.csv:1:1 error There is no column value/],
    ['a cell of CSV', 'a.csv', 'label,value\nBread,many', /^a\.csv:2:7 error .*many/],
    [
      'bytes that are no UTF-8',
      'a.csv',
      Buffer.from('label,value\nCaf\xe9,5', 'latin1'),
      /^a\.csv:2:4 error This/,
    ],
  ];
  for (const [what, file, text, line] of faults)
    it(`tells what is wrong in a file with its place: ${what}`, async () => {
      const {code, lines, out} = await run(['image', 'bar-chart', `src=${file}`], {[file]: text});
      assert.equal(code, 1);
      assert.match(lines[0]!, line);
      assert.equal(out, '');
    });

  it('tells no place of what a file does not have', async () => {
    const rows = {'rows.csv': 'label,value\nMonday,80'};
    const {code, lines} = await run(['image', 'bar-chart', 'src=rows.csv', 'chart=x'], rows);
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /^This topic has no chart "x"\./);
  });

  it('draws nothing where an element or an attribute is not known', async () => {
    const calls: [string[], RegExp][] = [
      [
        ['bar-chart', 'topic=trainium', 'chrat=run-rates'],
        /takes no "chrat"\. Did you mean "chart"\? It takes: src/,
      ],
      [['bar-chrt', 'topic=trainium'], /no element "bar-chrt"\. Did you mean "bar-chart"\?/],
      [['topic', 'topic=trainium'], /no element "topic"/],
    ];
    for (const [args, message] of calls) {
      const {lines, out} = await run(['image', ...args, '--out', 'a.svg']);
      assert.match(lines.join('\n'), message);
      assert.equal(out, '');
    }
  });

  it('ends with 1, and says why, where it was called wrongly', async () => {
    const calls: [string[], RegExp][] = [
      [['bar-chart'], /Say which data/],
      [['bar-chart', 'run-rates'], /"run-rates" is no attribute/],
      [['bar-chart', 'topic=trainium', '--out', 'a.gif'], /ends in \.svg or \.png/],
      [['bar-chart', 'topic=trainium', '--width', '9'], /from 320 to 1600/],
      [['bar-chart', 'topic=trainium', '--scheme', 'blue'], /one of light, dark/],
      [['bar-chart', 'topic=trainium', '--fast'], /There is: --out/],
      [['bar-chart', 'src=none.json'], /^none\.json: cannot be read: no such file/],
    ];
    for (const [args, message] of calls) {
      const {code, lines} = await run(['image', ...args]);
      assert.equal(code, 1, args.join(' '));
      assert.match(lines.join('\n'), message);
    }
  });
});

describe('serve', () => {
  it('ends with 1 where its port cannot be one, or it is given what it does not know', async () => {
    const {code, lines} = await run(['serve', '--port', '99999']);
    assert.equal(code, 1);
    assert.match(lines.join(), /up to 65535/);
    assert.equal((await run(['serve', 'now'])).code, 1);
  });

  it('ends with 1 where its origin is none', async () => {
    const {code, lines} = await run(['serve', '--port', '0', '--origin', 'explainers.example']);
    assert.equal(code, 1);
    assert.match(lines.join(), /^--origin is "explainers\.example"\. Write the address/);
  });

  it('says where it is, and ends with 0 when it is told to', async () => {
    const {code, lines} = await run(['serve', '--port', '0']);
    assert.equal(code, 0);
    assert.match(lines[0]!, /^Explainers at http:\/\/127\.0\.0\.1:\d+\/embed/);
  });
});
