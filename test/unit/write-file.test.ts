/** A file is written whole or not at all, whatever becomes of the process that writes it. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, beforeEach, describe, it, type TestContext} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {buildSync} from 'esbuild';
import {writeWhole} from '../../src/cli/write-file.js';

let folder: string;
let file: string;

before(() => void (folder = mkdtempSync(join(tmpdir(), 'explainers-whole-'))));
after(() => rmSync(folder, {recursive: true}));

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true});
  file = join(folder, 'article.html');
  writeFileSync(file, 'old');
});

const text = (path = file) => readFileSync(path, 'utf8');
const names = () => readdirSync(folder).sort();

const needsRoot = (t: TestContext) =>
  process.getuid?.() === 0 ? false : (t.skip('Only root gives files away.'), true);

describe('what is written', () => {
  it('is the new content, and nothing is left beside it', async () => {
    await writeWhole(file, 'new – é');
    assert.equal(text(), 'new – é');
    await writeWhole(file, Uint8Array.of(0, 255));
    assert.deepEqual([...readFileSync(file)], [0, 255]);
    assert.deepEqual(names(), ['article.html']);
  });

  it('is a new file where there is none, with the mode that the user’s files have', async () => {
    const [made, usual] = [join(folder, 'b.html'), join(folder, 'c.html')];
    await writeWhole(made, 'new');
    writeFileSync(usual, '');
    assert.equal(text(made), 'new');
    assert.equal(statSync(made).mode, statSync(usual).mode);
  });

  it('may have a name as long as names may be, also in letters of four bytes', async () => {
    for (const name of ['x'.repeat(250) + '.html', '🍞'.repeat(63)]) {
      const long = join(folder, name);
      await writeWhole(long, 'first');
      await writeWhole(long, 'second');
      assert.equal(text(long), 'second');
    }
  });

  it('may be named from the folder that the command stands in', async () => {
    await writeWhole(relative(process.cwd(), file), 'new');
    assert.equal(text(), 'new');
  });

  it('is whole, whoever of many comes last', async () => {
    const all = Array.from({length: 8}, (_, index) => String(index).repeat(300_000));
    await Promise.all(all.map(content => writeWhole(file, content)));
    assert.ok(all.includes(text()));
    assert.deepEqual(names(), ['article.html']);
  });
});

describe('what stays', () => {
  it('mode', async () => {
    for (const mode of [0o640, 0o600, 0o755]) {
      chmodSync(file, mode);
      await writeWhole(file, 'new');
      assert.equal(statSync(file).mode & 0o777, mode);
    }
  });

  it('owner and group', async t => {
    if (needsRoot(t)) return;
    chownSync(file, 4321, 1234);
    chmodSync(file, 0o640);
    await writeWhole(file, 'new');
    const {uid, gid, mode} = statSync(file);
    assert.deepEqual([uid, gid, mode & 0o777, text()], [4321, 1234, 0o640, 'new']);
  });

  it('symbolic links, one behind another, into another folder', async () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'a.html'), 'old');
    symlinkSync('elsewhere/a.html', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    await writeWhole(join(folder, 'two'), 'new');
    assert.deepEqual(
      [readlinkSync(join(folder, 'two')), readlinkSync(join(folder, 'one'))],
      ['one', 'elsewhere/a.html'],
    );
    assert.equal(text(join(elsewhere, 'a.html')), 'new');
    assert.deepEqual(readdirSync(elsewhere), ['a.html']);
  });

  it('a symbolic link to what is not there yet: that is made', async () => {
    symlinkSync('made.html', join(folder, 'link'));
    await writeWhole(join(folder, 'link'), 'new');
    assert.ok(lstatSync(join(folder, 'link')).isSymbolicLink());
    assert.equal(text(join(folder, 'made.html')), 'new');
  });

  it('the old text under another hard link', async () => {
    linkSync(file, join(folder, 'other'));
    await writeWhole(file, 'new');
    assert.deepEqual([text(), text(join(folder, 'other'))], ['new', 'old']);
  });
});

describe('a file that has changed since it was read', () => {
  it('is left alone', async () => {
    writeFileSync(file, 'somebody else’s');
    await assert.rejects(
      writeWhole(file, 'new', 'old'),
      /^Error: It changed while it was being drawn; nothing was written\.$/,
    );
    assert.equal(text(), 'somebody else’s');
    assert.deepEqual(names(), ['article.html']);
  });

  it('is left alone also where it is gone', async () => {
    rmSync(file);
    await assert.rejects(writeWhole(file, 'new', 'old'), /It changed/);
    assert.deepEqual(names(), []);
  });

  it('is no fault where another run has written the same', async () => {
    writeFileSync(file, 'new');
    await writeWhole(file, 'new', 'old');
    assert.equal(text(), 'new');
  });

  it('is written where it has not', async () => {
    await writeWhole(file, 'new', 'old');
    assert.equal(text(), 'new');
  });
});

describe('what cannot be written', () => {
  it('is told: no such folder, a folder, a way through a file', async () => {
    await assert.rejects(
      writeWhole(join(folder, 'none', 'a.html'), 'x'),
      /There is no folder .*none\. \(ENOENT\)$/,
    );
    await assert.rejects(writeWhole(folder, 'x'), /It is a folder\. \(EISDIR\)$/);
    await assert.rejects(writeWhole(join(file, 'a.html'), 'x'), /ENOTDIR/);
  });

  it('is told: a device that is full', {skip: process.platform !== 'linux'}, () =>
    assert.rejects(writeWhole('/dev/full', 'x'), /The disk is full\. \(ENOSPC\)$/),
  );
});

/** The function alone, as a module that a process can begin with at once. */
function built(): string {
  const outfile = join(folder, 'write-file.mjs');
  buildSync({entryPoints: ['src/cli/write-file.ts'], outfile, bundle: true, platform: 'node', format: 'esm'});
  return outfile;
}

/** Runs a script that has `writeWhole`. A test that goes wrong leaves no process behind that writes for ever. */
const start = (script: string, options = {}) =>
  spawn(
    process.execPath,
    ['--input-type=module', '-e', `import {writeWhole} from ${JSON.stringify(built())};\n${script}`],
    {stdio: ['ignore', 'pipe', 'inherit'], timeout: 30_000, killSignal: 'SIGKILL', ...options},
  );

const megabytes = 15;

/** Writes one text and the other, in turn, for as long as it lives. */
const writesForEver = () => `
  const contents = ['a', 'b'].map(letter => letter.repeat(${megabytes * 1e6}));
  console.log('begins');
  for (let turn = 0; ; turn++) await writeWhole(${JSON.stringify(file)}, contents[turn % 2]);`;

const isWhole = (bytes: Buffer) =>
  bytes.length === megabytes * 1e6 &&
  ['a', 'b'].some(letter => bytes.equals(Buffer.alloc(bytes.length, letter)));

describe('a process that is ended while it writes', () => {
  it('by a kill, at any of 20 moments, leaves one text or the other', async () => {
    writeFileSync(file, Buffer.alloc(megabytes * 1e6, 'b'));
    for (let round = 0; round < 20; round++) {
      const child = start(writesForEver());
      await once(child.stdout!, 'data');
      await wait(Math.random() * 150);
      child.kill('SIGKILL');
      await once(child, 'exit');
      assert.ok(
        isWhole(readFileSync(file)),
        `After ${round + 1} kills it is ${statSync(file).size} bytes long.`,
      );
    }
    // What a kill leaves says what it is.
    const left = names().filter(name => !['article.html', 'write-file.mjs'].includes(name));
    for (const name of left) assert.match(name, /^\.article\.html\.explainer-elements-[\da-f]{12}\.tmp$/);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it(`by ${signal} leaves nothing beside the file, and ends by it`, async () => {
      for (let round = 0; round < 4; round++) {
        const child = start(writesForEver());
        await once(child.stdout!, 'data');
        await wait(20 + Math.random() * 100);
        child.kill(signal);
        const [, by] = await once(child, 'exit');
        assert.equal(by, signal);
        assert.ok(['old'.length, megabytes * 1e6].includes(statSync(file).size));
        assert.deepEqual(names(), ['article.html', 'write-file.mjs']);
      }
    });
});

/** What stands in the way of whoever is not root. */
describe('somebody who may not', () => {
  const nobody = {uid: 65_534, gid: 65_534};
  const writeAsNobody = async () => {
    const child = start(
      `await writeWhole(${JSON.stringify(file)}, 'new').then(() => console.log('written'), error => console.log(error.message))`,
      nobody,
    );
    let said = '';
    child.stdout!.on('data', (more: Buffer) => (said += String(more)));
    await once(child, 'close');
    return said.trim();
  };

  it('write in a folder is told so, and the article stands', async t => {
    if (needsRoot(t)) return;
    chmodSync(folder, 0o755);
    chmodSync(file, 0o666);
    const said = await writeAsNobody();
    assert.match(said, /does not let a new file take this name.*\(EACCES\) The file is as it was\.$/);
    assert.equal(text(), 'old');
  });

  it('write a file is told so, though the folder would let it', async t => {
    if (needsRoot(t)) return;
    chmodSync(folder, 0o777);
    chmodSync(file, 0o444);
    assert.equal(await writeAsNobody(), 'It may be read and not written.');
    assert.equal(text(), 'old');
  });

  it('give a file away writes it all the same, and keeps its mode', async t => {
    if (needsRoot(t)) return;
    chmodSync(folder, 0o777);
    chmodSync(file, 0o666);
    assert.equal(await writeAsNobody(), 'written');
    const {uid, mode} = statSync(file);
    assert.deepEqual([text(), uid, mode & 0o777], ['new', nobody.uid, 0o666]);
  });
});
