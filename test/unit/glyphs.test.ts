import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {glyphPath, loadGlyphs} from '../../src/elements/analogy/glyphs.js';
import {glyphs} from '../../src/topic/schema/analogy-schema.js';

type Point = [x: number, y: number];
type Token = [command: string, ...numbers: number[]];

/** How many numbers each command takes. */
const takes: Record<string, number> = {M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0};

/** 'M1 2h3 4' → [['M', 1, 2], ['h', 3], ['h', 4]]: a letter that is left out is put back. */
function tokenize(path: string): Token[] {
  assert.match(path, /^M[MLHVCSQAZ\d\s.,-]+$/i);
  return [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = '', rest = '']): Token[] => {
    const numbers = (rest.match(/-?(\d*\.)?\d+/g) ?? []).map(Number);
    const size = takes[letter.toUpperCase()]!;
    if (size === 0) return [[letter]];
    assert.ok(numbers.length > 0 && numbers.length % size === 0, `${letter}${rest}`);
    return Array.from({length: numbers.length / size}, (_, index) => [
      // What follows a first "move to" are lines.
      index > 0 ? letter.replace('M', 'L').replace('m', 'l') : letter,
      ...numbers.slice(index * size, (index + 1) * size),
    ]);
  });
}

/** The points between which a path lies: where it goes, what pulls it there, and how far its arcs swell. */
function pointsOf(path: string): Point[] {
  const points: Point[] = [];
  let start: Point = [0, 0];
  let at: Point = [0, 0];
  for (const [letter, ...numbers] of tokenize(path)) {
    const command = letter.toUpperCase();
    const [fromX, fromY] = letter === command ? [0, 0] : at;
    const from = at;
    if (command === 'Z') at = start;
    else if (command === 'H') at = [fromX + numbers[0]!, at[1]];
    else if (command === 'V') at = [at[0], fromY + numbers[0]!];
    else {
      const pairs = command === 'A' ? numbers.slice(5) : numbers;
      for (let i = 0; i < pairs.length; i += 2)
        points.push((at = [fromX + pairs[i]!, fromY + pairs[i + 1]!]));
    }
    if (command === 'M') start = at;
    if (command === 'A') points.push(...swellOf(from, at, numbers));
    points.push(at);
  }
  return points;
}

/** The leftmost, rightmost, highest and lowest points of an arc's ellipse, those that are on the arc. */
function swellOf(from: Point, to: Point, [rx = 0, ry = 0, turn, large, sweep]: number[]): Point[] {
  assert.equal(turn, 0, 'an ellipse is not turned');
  // Measured in its radii an ellipse is a circle; radii too short for their chord grow, as SVG has it.
  const [dx, dy] = [(to[0] - from[0]) / rx, (to[1] - from[1]) / ry];
  const chord = Math.hypot(dx, dy);
  const radius = Math.max(1, chord / 2);
  const away = (Math.sqrt(radius ** 2 - chord ** 2 / 4) / chord) * (large === sweep ? -1 : 1);
  const [x, y] = [dx / 2 - dy * away, dy / 2 + dx * away];
  const ends: Point[] = [
    [x - radius, y],
    [x + radius, y],
    [x, y - radius],
    [x, y + radius],
  ];
  return ends
    .filter(end => (dx * end[1] - dy * end[0]) * (sweep ? -1 : 1) > 0)
    .map(end => [from[0] + end[0] * rx, from[1] + end[1] * ry]);
}

describe('how a path is measured', () => {
  const paths: [what: string, path: string, points: string][] = [
    ['lines, absolute and relative', 'M1 2L3 4h-2v.5H9V8l-1-1', '1 2, 3 4, 1 4, 1 4.5, 9 4.5, 9 8, 8 7'],
    ['lines without their letter', 'M1 2 3 4l1 1 1 1', '1 2, 3 4, 4 5, 5 6'],
    ['a closed path goes on from its start', 'M5 5h4zh1', '5 5, 9 5, 6 5'],
    [
      'curves, with what pulls them',
      'M1 1c0 9 2 9 2 0S7 2 8 1Q9 9 9 1',
      '1 1, 1 10, 3 10, 3 1, 7 2, 8 1, 9 9, 9 1',
    ],
    ['a half circle swells upward', 'M4 9a5 5 0 0 1 10 0', '4 9, 14 9, 9 4'],
    ['a half circle swells downward', 'M4 9a5 5 0 0 0 10 0', '4 9, 14 9, 9 14'],
    ['a quarter does not swell', 'M4 9A5 5 0 0 1 9 4', '4 9, 9 4'],
    ['three quarters swell twice', 'M4 9A5 5 0 1 0 9 4', '4 9, 9 4, 14 9, 9 14'],
    ['half an ellipse', 'M9 3a4 6 0 0 1 0 12', '9 3, 9 15, 13 9'],
  ];
  for (const [what, path, points] of paths)
    it(what, () => {
      const found = pointsOf(path).map(point => point.map(number => +number.toFixed(6)).join(' '));
      assert.deepEqual(new Set(found), new Set(points.split(', ')));
    });
});

describe('the glyphs of an analogy', () => {
  it('are not there before they are loaded', () => assert.equal(glyphPath('oven'), undefined));

  it('are loaded by name, and no others', async () => {
    await loadGlyphs(['loaf', 'loaf']);
    assert.ok(glyphPath('loaf'));
    assert.equal(glyphPath('oven'), undefined);
  });

  it('do without one that cannot be loaded', async () => {
    const unknown = 'baker' as 'oven';
    await loadGlyphs([unknown, 'truck']);
    assert.equal(glyphPath(unknown), undefined);
    assert.ok(glyphPath('truck'));
  });

  describe('all loaded', () => {
    before(() => loadGlyphs(glyphs));

    for (const name of glyphs) {
      it(`${name} stays inside its box, with room for its stroke`, () => {
        for (const [x, y] of pointsOf(glyphPath(name)!))
          assert.ok(Math.min(x, y) >= 1 && Math.max(x, y) <= 23, `${x} ${y}`);
      });

      it(`${name} is drawn on halves`, () => {
        for (const number of tokenize(glyphPath(name)!).flatMap(([, ...numbers]) => numbers))
          assert.ok(Number.isInteger(number * 2), `${number}`);
      });

      it(`${name} stands on the line that all stand on`, () =>
        assert.equal(Math.max(...pointsOf(glyphPath(name)!).map(([, y]) => y)).toFixed(3), '21.000'));
    }

    it('are each another', () => assert.equal(new Set(glyphs.map(glyphPath)).size, glyphs.length));
  });
});
