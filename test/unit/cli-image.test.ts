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
    assert.equal((await run(['image', 'bar-chrt', 'topic=trainium'])).code, 1);
    assert.equal((await run(['image', 'bar-chart', 'topic=tranium'])).code, 1);
  });

  it('ends with 2, and says why, where it was called wrongly', async () => {
    const calls: [string[], RegExp][] = [
      [['bar-chart'], /Say which data/],
      [['bar-chart', 'run-rates'], /"run-rates" is no attribute/],
      [['bar-chart', 'topic=trainium', '--out', 'a.gif'], /ends in \.svg or \.png/],
      [['bar-chart', 'topic=trainium', '--width', '9'], /from 320 to 1600/],
      [['bar-chart', 'topic=trainium', '--scheme', 'blue'], /one of light, dark/],
      [['bar-chart', 'topic=trainium', '--fast'], /There is: --out/],
      [['bar-chart', 'src=none.json'], /no such file/],
    ];
    for (const [args, message] of calls) {
      const {code, lines} = await run(['image', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(lines.join('\n'), message);
    }
  });
});

describe('serve', () => {
  it('ends with 2 where its port cannot be one, or it is given what it does not know', async () => {
    assert.match((await run(['serve', '--port', '99999'])).lines.join(), /up to 65535/);
    assert.equal((await run(['serve', 'now'])).code, 2);
  });

  it('says where it is, and ends with 0 when it is told to', async () => {
    const {code, lines} = await run(['serve', '--port', '0']);
    assert.equal(code, 0);
    assert.match(lines[0]!, /^Explainers at http:\/\/127\.0\.0\.1:\d+\/embed/);
  });
});
