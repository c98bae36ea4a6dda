/** The command as it is built, where a disk is full, a file may not grow, a reader has gone, or somebody ends it. */
import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import {open} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';

const command = resolve('dist/cli.js');
const tag = '<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>';

/** An article of so many million bytes. Its letters have three bytes: a parser counts letters. */
const articleOf = (megabytes: number) => '漢'.repeat((megabytes * 1e6) / 3) + tag;

const bash = {skip: process.platform === 'win32' && 'There is no bash.'};

describe('an article is never lost', () => {
  let folder: string;
  let file: string;
  before(() => void (folder = mkdtempSync(join(tmpdir(), 'explainers-place-'))));
  after(() => rmSync(folder, {recursive: true}));
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true});
    file = join(folder, 'a.html');
    writeFileSync(file, `<p>x</p>${tag}`);
  });

  const run = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {encoding: 'utf8'});
    return {code: status, out: stdout, said: stderr};
  };

  /** Runs the command after a line for the shell. */
  const runAfter = (line: string, ...args: string[]) => {
    const {status, stderr} = spawnSync(
      'bash',
      ['-c', `${line}; exec "$0" "$@"`, process.execPath, command, ...args],
      {encoding: 'utf8'},
    );
    return {code: status, said: stderr};
  };

  it('its mode stays, and a symbolic link to it', () => {
    chmodSync(file, 0o640);
    const link = join(folder, 'link.html');
    symlinkSync('a.html', link);
    const {code, said} = run('prerender', link, '--in-place');
    assert.equal(code, 0, said);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.match(readFileSync(file, 'utf8'), /<template shadowrootmode/);
    assert.deepEqual(readdirSync(folder).sort(), ['a.html', 'link.html']);
  });

  it('of 15 MB, whether it is killed before, while or after it is written', {timeout: 120_000}, async () => {
    const article = articleOf(15);
    for (let round = 0; round < 3; round++) {
      writeFileSync(file, article);
      const child = spawn(process.execPath, [command, 'prerender', file, '--in-place'], {stdio: 'ignore'});
      const exit = once(child, 'exit');
      // Something new in the folder: the writing has begun.
      const watcher = watch(folder);
      await Promise.race([once(watcher, 'change'), exit]);
      await wait(round * Math.random() * 20);
      child.kill('SIGKILL');
      await exit;
      watcher.close();
      const left = readFileSync(file, 'utf8');
      const isNew = left.startsWith(article.slice(0, -tag.length)) && left.endsWith('</explainer-bar-chart>');
      assert.ok(left === article || isNew, `${left.length} letters are left.`);
    }
  });

  it('where a file may not be that large', bash, () => {
    const article = articleOf(1);
    writeFileSync(file, article);
    const {code, said} = runAfter('ulimit -f 500', 'prerender', file, '--in-place');
    assert.equal(code, 1);
    assert.match(
      said,
      /a\.html: cannot be written: It is larger than a file may be here\. \(EFBIG\) The file is as it was\.\n$/,
    );
    assert.equal(readFileSync(file, 'utf8'), article);
    assert.deepEqual(readdirSync(folder), ['a.html']);
  });

  it('and a picture, or another file that it goes to', bash, () => {
    for (const [name, args] of [
      ['chart.svg', ['image', 'bar-chart', 'topic=trainium', 'chart=run-rates']],
      ['b.html', ['prerender', file]],
    ] as const) {
      const out = join(folder, name);
      writeFileSync(out, 'old');
      const {code, said} = runAfter('ulimit -f 2', ...args, '--out', out);
      assert.equal(code, 1);
      assert.match(said, new RegExp(`${name.replace('.', '\\.')}: cannot be written: It is larger`));
      assert.equal(readFileSync(out, 'utf8'), 'old');
    }
    assert.deepEqual(readdirSync(folder).sort(), ['a.html', 'b.html', 'chart.svg']);
  });

  it('where the disk is full', t => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk], {stdio: 'ignore'});
    } catch {
      return t.skip('A small disk cannot be mounted here.');
    }
    try {
      const small = join(disk, 'a.html');
      const article = articleOf(0.3);
      writeFileSync(small, article);
      const {code, said} = run('prerender', small, '--in-place');
      assert.equal(code, 1);
      assert.match(
        said,
        /a\.html: cannot be written: The disk is full\. \(ENOSPC\) The file is as it was\.\n$/,
      );
      assert.equal(readFileSync(small, 'utf8'), article);
      assert.deepEqual(readdirSync(disk), ['a.html']);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('and a device that is full is told', {skip: process.platform !== 'linux'}, () => {
    const {code, said} = run('prerender', file, '--out', '/dev/full');
    assert.equal(code, 1);
    assert.match(said, /^\/dev\/full: cannot be written: The disk is full\. \(ENOSPC\)\n$/);
  });

  it('two runs on one article leave it whole', async () => {
    const [other, article] = [join(folder, 'b.html'), articleOf(1)];
    writeFileSync(file, article);
    copyFileSync(file, other);
    const start = (path: string) =>
      once(spawn(process.execPath, [command, 'prerender', path, '--in-place'], {stdio: 'ignore'}), 'exit');
    const codes = await Promise.all([start(file), start(file)]);
    assert.deepEqual(
      codes.map(([code]) => code as number),
      [0, 0],
    );
    await start(other);
    assert.ok(readFileSync(file).equals(readFileSync(other)));
    assert.deepEqual(readdirSync(folder).sort(), ['a.html', 'b.html']);
  });

  it('what another program writes while it is drawn stands, and that is told', bash, async () => {
    // Rows that come when they are asked for: by then the article has been read.
    const rows = join(folder, 'rows.csv');
    execFileSync('mkfifo', [rows]);
    writeFileSync(file, '<explainer-bar-chart src="rows.csv"></explainer-bar-chart>');
    const child = spawn(process.execPath, [command, 'prerender', file, '--in-place'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr!.on('data', (more: Buffer) => (said += String(more)));
    const closed = once(child, 'close');
    const asked = await open(rows, 'w');
    writeFileSync(file, 'somebody else’s');
    await asked.writeFile('label,value\nMonday,5');
    await asked.close();
    const [code] = await closed;
    assert.equal(code, 1, said);
    assert.match(
      said,
      /a\.html: cannot be written: It changed while it was being drawn; nothing was written\.\n$/,
    );
    assert.equal(readFileSync(file, 'utf8'), 'somebody else’s');
    assert.deepEqual(readdirSync(folder).sort(), ['a.html', 'rows.csv']);
  });
});

describe('what the command says, and to whom', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'explainers-said-'));
    writeFileSync(join(folder, 'a.html'), `${'<!-- é -->'.repeat(10_000)}${tag}`);
    writeFileSync(
      join(folder, 'red.html'),
      '<explainer-\u001b]0;x\u0007></explainer-\u001b]0;x\u0007>\u001b[2J',
    );
    for (let count = 0; count < 150; count++)
      copyFileSync('test/fixtures/topics/rivers.json', join(folder, `${count}.json`));
  });
  after(() => rmSync(folder, {recursive: true}));

  /** Runs lines of bash, in which the command is `run`. Gives its exit code and what was said. */
  const inBash = (line: string) => {
    const program = `cd ${folder}; run() { ${process.execPath} ${command} "$@"; }; ${line}; echo "\${PIPESTATUS[0]}" >&2`;
    const {stdout, stderr} = spawnSync('bash', ['-c', program], {encoding: 'utf8'});
    const said = stderr.trimEnd().split('\n');
    return {code: Number(said.pop()), said: said.join('\n'), out: stdout};
  };

  it('commands no terminal, whatever the article or its name holds', bash, () => {
    const {code, said, out} = inBash(`run prerender red.html $'no\\x1b[2J.html' --in-place`);
    assert.equal(code, 1);
    assert.match(said, /There is no <explainer-\\u001b\]0;x\\u0007>/);
    assert.match(said, /^no\\u001b\[2J\.html: cannot be read/m);
    assert.doesNotMatch(said + out, /(?![\n\t])\p{Cc}/u);
  });

  it('to the next program is the article, byte for byte', bash, () => {
    assert.ok(inBash('run prerender red.html').out.endsWith('>\u001b[2J'));
  });

  const gone: [what: string, line: string, code: number, out: RegExp][] = [
    ['an article to one who has enough', 'run prerender a.html | head -c 10', 0, /^<!-- é --$/],
    ['lines to one who has enough', 'run check {0..149}.json | head -1', 0, /^0\.json: no problems\n$/],
    [
      'lines of which one that nobody reads is an error',
      'run check {0..149}.json none.json | head -1',
      1,
      /^0/,
    ],
    ['a report to nobody', 'run prerender a.html 2> >(exec true) | tail -c 20', 0, /explainer-bar-chart>$/],
    ['a report to what is closed', 'run prerender a.html 2>&- | tail -c 20', 0, /explainer-bar-chart>$/],
    ['an article to what is closed', 'run prerender a.html >&-', 0, /^$/],
  ];
  for (const [what, line, code, out] of gone)
    it(`ends quietly: ${what}`, bash, () => {
      const result = inBash(line);
      assert.doesNotMatch(result.said, /EPIPE|Error|^ +at /m);
      assert.equal(result.code, code, result.said);
      assert.match(result.out, out);
    });

  it('to a full disk is a fault, and no stack', {skip: process.platform !== 'linux'}, () => {
    for (const line of ['run prerender a.html > /dev/full', 'run check 1.json > /dev/full']) {
      const {code, said} = inBash(line);
      assert.equal(code, 1);
      assert.match(said, /^The output cannot be written: ENOSPC: no space left on device, write$/m);
      assert.doesNotMatch(said, /^ +at /m);
    }
  });

  it('reaches one who reads slowly, all 5 MB of it', async () => {
    const file = join(folder, 'large.html');
    writeFileSync(file, articleOf(5));
    const child = spawn(process.execPath, [command, 'prerender', file], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pieces: Buffer[] = [];
    let count = 0;
    // By now the command waits at a full pipe, or has ended.
    await wait(1_000);
    for await (const piece of child.stdout!) {
      pieces.push(piece as Buffer);
      if (++count % 10 === 0) await wait(20);
    }
    const out = Buffer.concat(pieces).toString();
    assert.ok(out.length > 5e6 / 3 && out.endsWith('</explainer-bar-chart>'), `${out.length} letters came.`);
  });
});
