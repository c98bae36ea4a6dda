/** The command line: what it says of a file, where, and with which exit code it ends. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {run as runAll} from './cli-support.js';
import {type Changes, spoiled} from './sample-topic.js';

async function run(args: string[], files: Parameters<typeof runAll>[1] = {}) {
  const {code, lines} = await runAll(args, files);
  return {code, lines};
}

const check = (files: Record<string, string>) => run(['check', ...Object.keys(files)], files);
const checkJson = (json: string) => check({'a.json': json});
const checkCsv = (csv: string) => check({'a.csv': csv});
const written = (changes: Changes = {}) => JSON.stringify(spoiled(changes), null, 2);

/** Line and column of a text in another, counted from 1. */
function placeOf(found: string, text: string): string {
  const before = text.slice(0, text.indexOf(found)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

describe('a file without problems', () => {
  it('says so, and ends with 0', async () =>
    assert.deepEqual(await checkJson(written()), {code: 0, lines: ['a.json: no problems']}));
  it('may be CSV', async () =>
    assert.deepEqual(await checkCsv('label,value,status\nBread,5,reported'), {
      code: 0,
      lines: ['a.csv: no problems'],
    }));
  it('may begin with a byte order mark', async () =>
    assert.deepEqual(await checkJson(`\ufeff${written()}`), {code: 0, lines: ['a.json: no problems']}));
});

describe('a file with problems', () => {
  it('tells each with its line and column, in the order of the file, and counts them', async () => {
    const json = written({
      'figures[1].value': '80%',
      'figures[0].low': 9000,
      'terms[0].colour': 'red',
      'figures[2].formula': undefined,
    });
    const {code, lines} = await checkJson(json);
    assert.equal(code, 1);
    assert.deepEqual(lines, [
      `a.json:${placeOf('9000', json)} warning figures[0] "nile-length": low is 9000, more than value, 6650. Correct one of them.`,
      `a.json:${placeOf('9000', json)} warning figures[0] "nile-length": low is 9000, more than high, 6700. Correct one of them.`,
      `a.json:${placeOf('"80%"', json)} error figures[1] "rhine-length": value is "80%", a text. Write a number between 0 and 1, without quotes: 0.8.`,
      ...lines.slice(3, 5),
      `a.json:${placeOf('"red"', json)} warning terms[0] "bed": colour is not read. The keys here are id, term, definition, sources.`,
      'a.json: 3 errors, 3 warnings',
    ]);
    assert.match(
      lines[3]!,
      /error charts\[0\] "lengths": bars\[1\]\.figure is "rhine-length", which has an error/,
    );
  });

  it('with warnings alone ends with 0: a page can show all of it', async () => {
    const {code, lines} = await checkJson(written({'figures[3].status': undefined}));
    assert.equal(code, 0);
    assert.equal(lines.at(-1), 'a.json: 0 errors, 1 warning');
  });

  it('also tells what only its author has to know', async () => {
    const {lines} = await checkJson(written({'terms[0].definition': 'It is wet on 40% of days.'}));
    assert.match(lines[0]!, /^a\.json:\d+:\d+ warning terms\[0\] "bed": definition says "40%"/);
  });

  it('has each problem in one line, whatever it quotes', async () => {
    const {lines} = await checkJson(written({'figures[3].status': 'x\na.json: no problems\u001b[2J'}));
    assert.equal(lines[0]!.split('\n').length, 1);
    assert.match(lines[0]!, /status is "x a\.json: no problems\[2J"\. Write one of /);
  });
});

describe('the place of a problem', () => {
  const json = (text: string) => `{\n  "schemaVersion": 1,\n  "id": "a",\n  "title": "A"${text}\n}`;
  const jsonPlaces: [what: string, json: string, place: string][] = [
    ['of a value is the value', json(',\n  "language": 5'), '5:15'],
    [
      'of what is missing is where it should be',
      json(',\n  "terms": [\n    {"id": "b", "term": "B"}\n  ]'),
      '6:5',
    ],
    ['of a key that is not read is what it says', json(',\n  "colour": {"a": 1}'), '5:13'],
    ['of a key with dots and brackets is what holds it', json(',\n  "a.b[0]": 1'), '1:1'],
    ['of the whole is its start', '  []', '1:1'],
    ['of a break is the break', '{\n  "id": "a",\n}', '3:1'],
    ['of nothing is its start', '', '1:1'],
    ['of a web page is its start', '\n<html>', '2:1'],
    ['of brackets without end is the start', '['.repeat(100) + ']'.repeat(100), '1:1'],
  ];
  for (const [what, text, place] of jsonPlaces)
    it(`${what}: ${place}`, async () => {
      const {code, lines} = await checkJson(text);
      assert.ok(lines[0]!.startsWith(`a.json:${place} `), lines[0]);
      assert.equal(lines.length, 2, lines.join('\n'));
      assert.equal(code, lines[0]!.includes(' error ') ? 1 : 0);
    });

  const csvPlaces: [what: string, csv: string, place: string][] = [
    ['of a cell is the cell', 'label,value,status\nBread,80%,reported', '2:7'],
    ['of a cell behind a quoted one', 'label,status,value\n"Bread, ""white""",reported,many', '2:29'],
    ['of a cell behind one of two lines', 'label,status,value\r\n"white\r\nbread",reported,many', '3:17'],
    ['of a cell behind CR', 'label,value,status\rBread,5,reported\rRolls,many,reported', '3:7'],
    ['of a cell behind an empty row', 'label,value,status\n\nBread,many,reported', '3:7'],
    ['of a column is its name', 'label,value,status,colour\nBread,5,reported,red', '1:20'],
    ['of a row is its start', 'label,value,status\nBread,326,reported,5', '2:1'],
    ['of a figure is its cell', 'label,value,status,as-of\nBread,5,reported,2099', '2:18'],
    ['of what a figure lacks is its row', 'label,value\nBread,5', '2:1'],
    ['of a table without a column is its start', 'label\nBread', '1:1'],
    ['of an open quote is the start', 'label,value\n"Bread,5', '1:1'],
    ['of a chart is the start', 'label,value,unit,status\nBread,5,EUR,reported\nOven,2,GW,reported', '1:1'],
  ];
  for (const [what, csv, place] of csvPlaces)
    it(`${what}, in CSV: ${place}`, async () => {
      const {lines} = await checkCsv(csv);
      assert.ok(lines[0]!.startsWith(`a.csv:${place} `), lines[0]);
      assert.equal(lines.length, 2, lines.join('\n'));
    });
});

describe('the command', () => {
  it('checks one file after another, and ends with 1 if any has an error', async () => {
    const {code, lines} = await check({
      'good.json': written(),
      'BAD.CSV': 'label\nBread',
      'fine.csv': 'label,value',
    });
    assert.equal(code, 1);
    assert.deepEqual(lines, [
      'good.json: no problems',
      'BAD.CSV:1:1 error There is no column value. The first row has to name label and value.',
      'BAD.CSV: 1 error, 0 warnings',
      'fine.csv: no problems',
    ]);
  });

  it('ends with 1 for a file that cannot be read, and checks the others', async () =>
    assert.deepEqual(await run(['check', 'b.json', 'a.json'], {'a.json': written()}), {
      code: 1,
      lines: ['b.json: cannot be read: no such file', 'a.json: no problems'],
    }));

  it('tells where a file is not UTF-8', async () => {
    const csv = Buffer.from('label,value\nCaf\xe9,5', 'latin1');
    const {code, lines} = await run(['check', 'a.csv'], {'a.csv': csv});
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /^a\.csv:2:4 error This is not UTF-8 from line 2, column 4/);
  });

  const calls: [args: string[], code: number][] = [
    [['--help'], 0],
    [['check', '--help'], 0],
    [[], 1],
    [['check'], 1],
    [['chekc', 'a.json'], 1],
  ];
  for (const [args, code] of calls)
    it(`called with "${args.join(' ')}" says how to call it, and ends with ${code}`, async () => {
      const result = await run(args, {'a.json': written()});
      assert.equal(result.code, code);
      assert.equal(result.lines.length, 1);
      assert.match(result.lines[0]!, /^Usage: explainer-elements <command>\n/);
    });
});

describe('the program', () => {
  const program = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
  const folder = fileURLToPath(new URL('../fixtures/topics/', import.meta.url));
  const start = (...files: string[]) =>
    new Promise<{code: number; output: string}>(resolve =>
      execFile(
        'node',
        ['--import=tsx', program, 'check', ...files.map(file => folder + file)],
        (error, output) => resolve({code: Number(error?.code ?? 0), output: output.replaceAll(folder, '')}),
      ),
    );

  it('reads files, writes lines, and ends with the code', async () => {
    const [good, bad] = await Promise.all([start('rivers.json', 'rivers.csv'), start('none.json')]);
    assert.deepEqual(good, {code: 0, output: 'rivers.json: no problems\nrivers.csv: no problems\n'});
    assert.equal(bad.code, 1);
    assert.match(bad.output, /^none\.json: cannot be read: ENOENT/);
  });
});

describe('serve', () => {
  const refused: Record<string, [args: string[], message: RegExp]> = {
    'on an address that others reach, without its own': [
      ['--host', '0.0.0.0'],
      /^--host is "0\.0\.0\.0", where others reach the service, .*--origin https:\/\/explainers\.example\.org/,
    ],
    'on one of IPv6': [['--host', '::'], /^--host is "::"/],
    'on a name that begins like loopback': [
      ['--host', '127.evil.example'],
      /^--host is "127\.evil\.example"/,
    ],
    'with an origin that is none': [['--origin', 'explainers.example'], /^--origin is "explainers\.example"/],
    'with an origin that would mean something in a policy': [
      ['--origin', 'https://a;script-src.example'],
      /^--origin is/,
    ],
    'with a port that is none': [['--port', '99999'], /^--port is "99999"/],
  };
  for (const [name, [args, message]] of Object.entries(refused))
    it(`does not begin ${name}`, async () => {
      const {code, lines} = await run(['serve', ...args]);
      assert.equal(code, 1);
      assert.match(lines.join('\n'), message);
    });

  for (const [host, address] of [
    ['127.0.0.1', 'http://127.0.0.1:'],
    ['localhost', 'http://localhost:'],
  ])
    it(`begins on loopback, at its own address: ${host}`, async () => {
      const {code, lines} = await run(['serve', '--port', '0', '--host', host!]);
      assert.equal(code, 0);
      assert.ok(lines[0]!.startsWith(`Explainers at ${address}`), lines[0]);
    });
});
