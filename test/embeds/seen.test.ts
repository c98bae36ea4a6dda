import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {whatIsSeen, type Seen} from './seen.js';

const prerendered = {puts: 'elements', isDrawnBefore: true} as const;
const still = {puts: 'drawn', isDrawnBefore: true} as const;
const frames = {puts: 'frames', isDrawnBefore: true} as const;
const pictures = {puts: 'pictures', isDrawnBefore: true} as const;
const elements = {puts: 'elements'} as const;
const ways = {elements, prerendered, still, frames, pictures};

/** What is seen of each way, in the order of `ways`: before what happens on the page, and after it if that is another. */
const table: Record<string, [Parameters<typeof whatIsSeen>[0], Seen[], Seen[]?]> = {
  'a page that lets us be': [{}, ['alive', 'alive', 'drawn', 'alive', 'pictures']],
  'a page that stops us': [{stopsUs: true}, ['words', 'drawn', 'drawn', 'drawn', 'pictures']],
  'a page that takes shadow roots away': [
    {takesShadowRoots: true},
    ['alive', 'alive', 'drawn', 'alive', 'pictures'],
    ['alive', 'alive', 'words', 'alive', 'pictures'],
  ],
  'a page whose frames are hidden from tests': [
    {hidesFrames: true},
    ['alive', 'alive', 'drawn', 'alive', 'pictures'],
    ['alive', 'alive', 'drawn', 'nothing', 'pictures'],
  ],
};

describe('what is seen', () => {
  for (const [page, [host, before, after = before]] of Object.entries(table))
    Object.entries(ways).forEach(([name, way], index) => {
      it(`of ${name} on ${page}: ${before[index]}, then ${after[index]}`, () => {
        assert.equal(whatIsSeen(host, way, false), before[index]);
        assert.equal(whatIsSeen(host, way, true), after[index]);
      });
    });
});
