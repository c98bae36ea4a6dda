/** The command as it is installed: what only the built one has. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {largeArticle, withoutOurs} from './service-article.js';

/** Runs `dist/cli.js`. */
const run = (...args: string[]) =>
  new Promise<{code: number; said: string; out: string}>(resolve =>
    execFile(process.execPath, ['dist/cli.js', ...args], {maxBuffer: 1e8}, (error, out, said) =>
      resolve({code: Number(error?.code ?? 0), said, out}),
    ),
  );

describe('the command', () => {
  let folder: string;
  before(() => void (folder = mkdtempSync(join(tmpdir(), 'explainers-'))));
  after(() => rmSync(folder, {recursive: true}));

  it('prerender draws an article of 5 MB with 200 tags', async () => {
    const [file, article] = [join(folder, 'a.html'), largeArticle()];
    writeFileSync(file, article);
    const {code, said} = await run('prerender', file, '--in-place');
    assert.equal(code, 0, said);
    assert.match(said, /: 200 drawn, /);
    assert.equal(withoutOurs(readFileSync(file, 'utf8')), article);
  });

  it('image draws a PNG, twice as fine as it is wide, and tells the words for its alt', async () => {
    const file = join(folder, 'x.png');
    const {code, said, out} = await run(
      ...['image', 'bar-chart', 'topic=trainium', 'chart=run-rates', '--width', '400', '--out', file],
    );
    assert.deepEqual([code, out], [0, ''], said);
    assert.match(said, /^alt: .*\$326 billion a year/);
    const png = readFileSync(file);
    assert.deepEqual([png.readUInt32BE(0), png.readUInt32BE(16)], [0x89504e47, 800]);
    // A sheet with nothing on it is a tenth of that.
    assert.ok(png.length > 50_000, String(png.length));
  });
});
