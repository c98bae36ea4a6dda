/** The line under a picture. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {en} from '../../src/i18n/en.js';
import {sourcesInLine, toAsOfSentence, type Labelled} from '../../src/kit/footnotes.js';
import type {Figure, Topic} from '../../src/topic/schema/schema.js';

/** `A:2020 B:2021` → two labels with their dates; `C:` has none. */
const labelled = (text: string): Labelled[] =>
  text.split(' ').map(pair => {
    const [label = '', asOf] = pair.split(':');
    return {label, figure: {id: label.toLowerCase(), label, unit: 'km', asOf: asOf || undefined} as Figure};
  });

describe('as of when', () => {
  const sentences: [rows: string, sentence: string][] = [
    ['A:2020', 'As of: 2020.'],
    ['A:2020 B:2020', 'As of: 2020.'],
    ['A:2020 B:2021', 'As of: 2020 (A); 2021 (B).'],
    ['A:2020 B:2021 C:2020', 'As of: 2020 (A, C); 2021 (B).'],
    ['A:2020 B:', 'As of: 2020 (A); date not stated (B).'],
    ['A:', 'As of: date not stated.'],
    ['A:mid-2026 B:2026-Q1', 'As of: mid-2026 (A); first quarter of 2026 (B).'],
    ['A:2020 B:2020 C:2020 D:2020 E:2020 F:2020 G:2021', 'As of: 2020 (A, B, C, D and 2 more); 2021 (G).'],
    ['A:2020 B:2021 C:2022 D:2023 E:2024', 'The dates are in the table.'],
  ];
  for (const [rows, sentence] of sentences)
    it(`${rows} → ${sentence}`, () => assert.equal(toAsOfSentence(labelled(rows), 'en', en), sentence));
});

describe('from where', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const topic = {sources: ids.map(id => ({id, name: id}))} as unknown as Topic;
  const citing = (...sources: string[]): Labelled[] => [
    {label: 'x', figure: {id: 'x', label: 'x', unit: 'km', sources} as unknown as Figure},
  ];
  const lines: [cited: string[], named: string, more: number][] = [
    [[], '', 0],
    [['b', 'a', 'b'], 'b a', 0],
    [['a', 'b', 'c', 'd'], 'a b c d', 0],
    [ids, 'a b c d', 2],
  ];
  for (const [cited, named, more] of lines)
    it(`${cited.join(' ') || 'nothing'} → ${named || 'nothing'}, and ${more} more`, () => {
      const line = sourcesInLine(citing(...cited), topic);
      assert.deepEqual([line.sources.map(({id}) => id).join(' '), line.more], [named, more]);
    });
});
