/** Where lines end in a picture, and how wide words are where no browser can be asked. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {interAdvances} from '../../scripts/inter-advances.js';
import {runsRightToLeft, isRightToLeftLanguage} from '../../src/image/direction.js';
import {toLines, type LineOptions, type TextStyle} from '../../src/image/lines.js';
import {safeText} from '../../src/image/safe-text.js';
import {isMeasured, widthOf} from '../../src/image/text-width.js';

const style: TextStyle = {size: 10, weight: 'regular', colour: '#000000', lineHeight: 1.4};
const bold: TextStyle = {...style, weight: 'semibold'};

const linesOf = (words: string, width: number, more: Partial<LineOptions> = {}) =>
  toLines([{words, style}], {width, ...more}).map(({runs}) => runs.map(run => run.words).join(''));

describe('how wide words are', () => {
  it('is what the font says; if not, run npx tsx scripts/write-inter.ts', () => {
    assert.equal(readFileSync('src/image/inter-advances.ts', 'utf8'), interAdvances());
  });

  it('is known for Latin, Greek and Cyrillic, and guessed for the rest', () => {
    for (const words of ['$326 billion', 'Žluťoučký kůň', 'Ελληνικά', 'Русский', '−5 × 3 ≈ “−15” …'])
      assert.ok(isMeasured(words), words);
    for (const words of ['半導体', 'عربي', 'हिन्दी', '😀']) assert.ok(!isMeasured(words), words);
  });

  it('is a square for each sign of Chinese, and nothing for a mark on a letter', () => {
    assert.equal(widthOf('半導体', 10, 'regular'), 30);
    assert.equal(widthOf('e\u0301', 10, 'regular'), widthOf('e', 10, 'regular'));
  });
});

describe('a line', () => {
  it('ends between words, and is no wider than asked for', () => {
    const words = 'its own chips, used inside AWS for its own customers';
    const lines = toLines([{words, style}], {width: 90});
    assert.ok(lines.length > 2);
    for (const {width, runs} of lines) {
      assert.ok(width <= 90);
      assert.ok(Math.abs(toLines(runs, {width: Infinity})[0]!.width - width) < 1e-6);
    }
    assert.equal(linesOf(words, 90).join(' '), words);
  });

  it('never ends within a word that has room in one', () => {
    for (let width = 70; width < 300; width += 7)
      for (const line of linesOf('extrapolated numbers of a manufacturer', width))
        for (const word of line.split(' ')) assert.match(word, /^(extrapolated|numbers|of|a|manufacturer)$/);
  });

  it('ends after a hyphen or a slash between letters, and not before a number’s noun', () => {
    assert.deepEqual(linesOf('data-center', 36), ['data-', 'center']);
    assert.deepEqual(linesOf('about 326\u00a0Mrd.', 60), ['about', '326\u00a0Mrd.']);
  });

  it('breaks what has no room anywhere: at a held space first, else between letters as a reader sees them', () => {
    assert.deepEqual(linesOf('326\u00a0milliards', 45), ['326', 'milliards']);
    assert.equal(linesOf('x'.repeat(50), 40).join(''), 'x'.repeat(50));
    const family = '👨‍👩‍👧‍👦';
    assert.deepEqual(linesOf(family.repeat(3), 40), [family, family, family]);
    for (const line of linesOf('क्षत्रिय'.repeat(5), 30)) assert.doesNotMatch(line, /^\p{M}/u);
  });

  it('ends between words where a language writes no spaces, and never begins with what closes', () => {
    const lines = linesOf('数字が確かであるほど、棒は濃く塗られる。「仮に」という条件がある。', 80);
    assert.ok(lines.length > 3);
    for (const line of lines) {
      assert.doesNotMatch(line, /^[、。」]/);
      assert.doesNotMatch(line, /「$/);
    }
  });

  it('goes over from one style to another without a space only where there is one', () => {
    const [line] = toLines(
      [
        {words: 'Hidden.', style: bold},
        {words: ' It is.', style},
      ],
      {width: 200},
    );
    assert.deepEqual(
      line!.runs.map(({words}) => words),
      ['Hidden.', ' It is.'],
    );
    const glued = toLines(
      [
        {words: 'word', style: bold},
        {words: ', more', style},
      ],
      {width: 35},
    );
    assert.deepEqual(
      glued.map(({runs}) => runs.map(({words}) => words).join('')),
      ['word,', 'more'],
    );
  });

  it('says with “…” that words go on', () => {
    const lines = linesOf('one two three four five six seven', 60, {most: 2});
    assert.equal(lines.length, 2);
    assert.match(lines[1]!, / …$/);
    assert.deepEqual(linesOf('one two', 60, {most: 2}), ['one two']);
  });

  it('is about as long as the others in a heading', () => {
    const words = 'Nvidia takes in more than six times what others do today';
    const wide = toLines([{words, style}], {width: 230});
    const even = toLines([{words, style}], {width: 230, isBalanced: true});
    const ragged = (lines: typeof wide) => Math.abs(lines[0]!.width - lines.at(-1)!.width);
    assert.equal(even.length, wide.length);
    assert.ok(ragged(even) < ragged(wide));
  });
});

describe('words of strangers', () => {
  it('stand in one line, with nothing that hides, turns or towers', () => {
    assert.equal(safeText('a\n\tb\u0000\u202e\u200b\ufeff c\u00ad'), 'a b c');
    assert.equal(safeText('\ud800x\uffff'), '\ufffdx');
    assert.equal(safeText(`e${'\u0301'.repeat(90)}`).length, 5);
  });

  it('run as their first letter does', () => {
    for (const words of ['شريحة Trainium', '50 דולר', '«مرحبا»']) assert.ok(runsRightToLeft(words), words);
    for (const words of ['$50', 'Trainium شريحة', '']) assert.ok(!runsRightToLeft(words), words);
    for (const tag of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'pa-Arab'])
      assert.ok(isRightToLeftLanguage(tag), tag);
    for (const tag of ['en', 'pa', 'de-AT', '', 'arn']) assert.ok(!isRightToLeftLanguage(tag), tag);
  });
});
