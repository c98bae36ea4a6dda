/** Where the pictures of an analogy are drawn. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placeThings, rowSize} from '../../src/elements/analogy/exchange.geometry.js';
import {box, placePipe, type Box} from '../../src/elements/analogy/pipe.geometry.js';

const products = (signs: number, elsewhere: number) =>
  ({signs, elsewhere}) as Parameters<typeof placeThings>[0]['products'];

describe('the places of an exchange', () => {
  const indexes = (side: 'own' | 'other', key: 'isFull' | 'makes', crossed: number, made = 10 - crossed) =>
    placeThings({total: 10, crossed, products: products(made, crossed)}, side)
      .flat()
      .filter(place => place[key])
      .map(({index}) => index)
      .join('');

  const cases: [crossed: number, own: string, other: string][] = [
    [0, '0123456789', ''],
    [4, '012345', '6789'],
    [10, '', '0123456789'],
  ];
  for (const [crossed, own, other] of cases)
    it(`hold each thing once, on one side or the other: ${crossed} of 10 crossed`, () => {
      assert.deepEqual(
        [indexes('own', 'isFull', crossed), indexes('other', 'isFull', crossed)],
        [own, other],
      );
    });

  it('have what a thing makes below the thing, and nothing below those that stand idle', () => {
    assert.deepEqual([indexes('own', 'makes', 4), indexes('other', 'makes', 4)], ['012345', '6789']);
    assert.equal(indexes('own', 'makes', 2, 6), '012345');
  });

  it('have room for no more than the things make', () => {
    assert.equal(indexes('own', 'makes', 8, 5), '01');
  });

  it('are the same on both sides, five in a row for ten and six at most', () => {
    const xs = (total: number, side: 'own' | 'other') =>
      placeThings({total, crossed: 1}, side).map(row => row.map(({x}) => x));
    assert.deepEqual(xs(10, 'own'), xs(10, 'other'));
    assert.deepEqual(
      [10, 3, 1, 30].map(total =>
        xs(total, 'own')
          .map(row => row.length)
          .join(' '),
      ),
      ['5 5', '2 1', '1', '6 6 6 6 6'],
    );
  });

  it('lie in their row, with room below where something is made', () => {
    assert.deepEqual(rowSize({total: 10, hasProducts: true}), {width: 140, height: 48});
    assert.deepEqual(rowSize({total: 10, hasProducts: false}), {width: 140, height: 27});
  });
});

describe('a pipe and a tank', () => {
  const measure = (share: number) => ({label: '', value: '', share});
  const place = ({width = 0.5, length = 0.5, front = 1, size = 0.5, level = 0.5}) =>
    placePipe({
      width: measure(width),
      length: measure(length),
      front,
      tank: {...measure(size), level},
    });
  const isInside = (inner: Box, outer: Box) =>
    inner.x >= outer.x - 1e-9 &&
    inner.y >= outer.y - 1e-9 &&
    inner.x + inner.width <= outer.x + outer.width + 1e-9 &&
    inner.y + inner.height <= outer.y + outer.height + 1e-9;
  const shares = [0, 0.3, 1];

  it('stay in their box, whatever is set', () => {
    for (const width of shares)
      for (const length of shares)
        for (const front of shares)
          for (const size of shares)
            for (const level of shares) {
              const {fall, ...places} = place({width, length, front, size, level});
              for (const each of Object.values(places)) assert.ok(isInside(each, {x: 0, y: 0, ...box}));
              assert.ok(isInside(places.flow, places.pipe) && isInside(places.stock, places.tank));
              assert.equal(!!fall, front === 1);
              if (fall) assert.ok(fall.height >= 0 && isInside(fall, {x: 0, y: 0, ...box}));
            }
  });

  it('are as wide, as long, as high as their numbers', () => {
    assert.equal(place({width: 1}).pipe.height, 36);
    assert.equal(place({length: 1}).pipe.width, 204);
    assert.deepEqual([place({size: 1}).tank.height, place({size: 1, level: 0.5}).stock.height], [60, 30]);
  });

  it('end where the tank is, so that a longer pipe begins farther away', () => {
    const ends = shares.map(length => {
      const {pipe, source} = place({length});
      return [pipe.x + pipe.width, source.x + source.width === pipe.x];
    });
    for (const [end, meets] of ends) {
      assert.ok(Math.abs((end as number) - 230) < 1e-9);
      assert.ok(meets);
    }
  });

  it('show something of the least, too', () => {
    const {pipe, tank} = place({width: 0, length: 0, size: 0});
    assert.ok(pipe.height > 2 && pipe.width > 10 && tank.height > 10);
  });
});
