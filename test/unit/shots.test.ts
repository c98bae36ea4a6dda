import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {channelTolerance, compare, shareTolerance, sideBySide} from '../../scripts/shots/compare.mjs';
import {chosenStories, fileOf, orphansOf, storyOf} from '../../scripts/shots/names.mjs';
import {drawn, halved, pixelAt, rounded, roundingStep, type Picture} from '../../scripts/shots/picture.mjs';
import {decode, encode} from '../../scripts/shots/png.mjs';
import {faultsInWords, totalInWords, versionInWords} from '../../scripts/shots/report.mjs';

const white = [255, 255, 255];
const paper = (width: number, height: number) => drawn(width, height, () => white);

/** White paper with a square of a colour in it, 10 pixels from the left and 20 from the top. */
const paperWithSquare = (side: number, colour: readonly number[]) =>
  drawn(100, 100, (x, y) => (x >= 10 && x < 10 + side && y >= 20 && y < 20 + side ? colour : white));

const colourAt = (picture: Picture, x: number, y: number) => [...pixelAt(picture, x, y)];

describe('comparing pictures', () => {
  test('a picture is the same as itself', () => {
    assert.deepEqual(compare(paper(3, 2), paper(3, 2)), {share: 0, isSame: true, box: undefined});
  });

  test('says how much differs, and where', () => {
    assert.deepEqual(compare(paper(100, 100), paperWithSquare(5, [0, 0, 0])), {
      share: 25 / 10_000,
      isSame: false,
      box: {left: 10, top: 20, right: 14, bottom: 24},
    });
  });

  test('forgives a channel that is a little off, in either direction, and no more', () => {
    const off = (by: number) => paperWithSquare(50, [255, 255 - by, 255]);
    assert.equal(compare(paper(100, 100), off(channelTolerance)).share, 0);
    assert.equal(compare(paper(100, 100), off(channelTolerance + 1)).share, 0.25);
    assert.equal(compare(off(channelTolerance + 1), paper(100, 100)).share, 0.25);
  });

  test('forgives a few pixels, and no more', () => {
    const dots = (count: number) => drawn(100, 100, (x, y) => (y === 0 && x < count ? [0, 0, 0] : white));
    const most = shareTolerance * 10_000;
    assert.equal(compare(paper(100, 100), dots(most)).isSame, true);
    assert.equal(compare(paper(100, 100), dots(most + 1)).isSame, false);
  });

  test('what only one of two pictures has differs', () => {
    const {share, isSame, box} = compare(paper(10, 10), paper(10, 20));
    assert.deepEqual([share, isSame, box], [0.5, false, {left: 0, top: 10, right: 9, bottom: 19}]);
    assert.equal(compare(paper(20, 10), paper(10, 20)).share, 3 / 4);
  });

  test('shows both and the difference in red', () => {
    const panels = sideBySide(paper(100, 100), paperWithSquare(5, [0, 0, 0]));
    assert.deepEqual([panels.width, panels.height], [300, 100]);
    assert.deepEqual(
      [10, 110, 210, 299].map(x => colourAt(panels, x, 20)),
      [white, [0, 0, 0], [220, 0, 40], white],
    );
  });
});

describe('keeping pictures small', () => {
  test('rounding takes less than is tolerated, and leaves black and white', () => {
    const ramp = drawn(256, 1, x => [x, 255 - x, x]);
    assert.ok(roundingStep / 2 <= channelTolerance);
    assert.equal(compare(ramp, rounded(ramp)).share, 0);
    assert.deepEqual(colourAt(rounded(ramp), 0, 0), [0, 255, 0]);
  });

  test('half a picture has the means of four pixels; an odd edge counts twice', () => {
    const half = halved(drawn(3, 1, x => [[0, 100, 50][x]!, 0, 0]));
    assert.deepEqual([half.width, half.height], [2, 1]);
    assert.deepEqual(
      [colourAt(half, 0, 0), colourAt(half, 1, 0)],
      [
        [50, 0, 0],
        [50, 0, 0],
      ],
    );
  });

  test('a PNG loses nothing, with few colours and with more than a palette holds', () => {
    for (const colours of [2, 256, 257, 3_000]) {
      const picture = drawn(100, 90, (x, y) => [
        ((x + 100 * y) % colours) >> 8,
        ((x + 100 * y) % colours) & 255,
        7,
      ]);
      const again = decode(encode(picture));
      assert.deepEqual([again.width, again.height], [100, 90]);
      assert.ok(again.data.equals(picture.data), `${colours} colours`);
    }
  });
});

describe('which picture is which', () => {
  test('a file is named by story and look', () => {
    const file = fileOf('explainer-figure--open', 'dark');
    assert.equal(file, 'explainer-figure--open.dark.png');
    assert.equal(storyOf(file), 'explainer-figure--open');
    assert.equal(storyOf('browser.json'), undefined);
  });

  test('words choose stories', () => {
    const stories = ['explainer-figure--open', 'explainer-figure--empty', 'explainer-topic--two'];
    assert.deepEqual(chosenStories(stories, ['open', 'topic']), [stories[0], stories[2]]);
    assert.deepEqual(chosenStories(stories, []), stories);
  });

  test('a file is left over without its story or its look', () => {
    const files = ['a--b.light.png', 'a--b.sepia.png', 'a--gone.light.png', 'browser.json'];
    assert.deepEqual(orphansOf(files, ['a--b'], ['light', 'dark']), ['a--b.sepia.png', 'a--gone.light.png']);
  });
});

describe('saying it', () => {
  const box = {left: 1, top: 2, right: 3, bottom: 4};
  const faults = {
    different: [
      {file: 'a--b.rtl.png', share: 0.0003, box},
      {file: 'a--b.dark.png', share: 0.25, box},
    ],
    fresh: ['a--new.light.png', 'a--new.dark.png'],
    orphans: ['a--gone.light.png'],
  };

  test('another version of the browser is named beside this one', () => {
    assert.equal(versionInWords('156.0', '156.0'), 'Chromium 156.0, as for the references.');
    assert.match(versionInWords('157.0', '156.0'), /157\.0, BUT the references are of 156\.0/);
    assert.match(versionInWords('157.0', undefined), /no references yet/);
  });

  test('new stories, files left over, and differences, the worst first', () => {
    assert.deepEqual(faultsInWords(faults), [
      'new: a--new, in 2 looks: run with --update',
      'left over: a--gone.light.png, without story or look: run with --update',
      'differs: a--b.dark.png: 25.0% of the pixels, in (1, 2) to (3, 4)',
      'differs: a--b.rtl.png: 0.030% of the pixels, in (1, 2) to (3, 4)',
    ]);
    assert.match(totalInWords(9, faults), /^9 pictures: 2 differ, 2 new, 1 left over\. Tolerated: 0\.020%/);
  });
});
