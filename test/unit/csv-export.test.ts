/** Figures as a table for a spreadsheet. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParseRows} from 'd3-dsv';
import fc from 'fast-check';
import {figuresToCsv, toCsv, type Cell} from '../../src/export/csv.js';
import type {Figure} from '../../src/topic/schema/schema.js';
import {sampleTopic, spoiled} from './sample-topic.js';

describe('a cell', () => {
  const cells: [what: string, cell: Cell, written: string][] = [
    ['of words', 'Bread', 'Bread'],
    ['with a comma', 'Bread, white', '"Bread, white"'],
    ['with a quote', '5" bread', '"5"" bread"'],
    ['with a line break', 'white\nbread', '"white\nbread"'],
    ['with CR', 'white\rbread', '"white\rbread"'],
    ['with a semicolon or a tab', 'a;b\tc', 'a;b\tc'],
    ['with spaces around', ' a ', ' a '],
    ['with letters of any script', 'パン 🍞 خبز', 'パン 🍞 خبز'],
    ['of a number', 1234.5, '1234.5'],
    ['of a number below zero', -5, '-5'],
    ['of nothing', 0, '0'],
    ['of less than nothing', -0, '0'],
    ['of a large number', 326e9, '326000000000'],
    ['of a number past twenty digits', -1e21, '-1e+21'],
    ['of no number', NaN, ''],
    ['of infinity', Infinity, ''],
    ['without anything', undefined, ''],
    ['of no letters', '', ''],
  ];
  for (const [what, cell, written] of cells)
    it(`${what}: ${JSON.stringify(written)}`, () => assert.equal(toCsv([[cell]]), `${written}\r\n`));
});

describe('a text that a spreadsheet would run is a text', () => {
  const formulas: [text: string, written: string][] = [
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://example.org","x")', `"'=HYPERLINK(""https://example.org"",""x"")"`],
    ["=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"],
    ['+1', "'+1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['-1+1', "'-1+1"],
    ['-a', "'-a"],
    ['-', "'-"],
    ['--5', "'--5"],
    ['-5e1', "'-5e1"],
    ['-5.', "'-5."],
    ['-5\n=1', `"'-5\n=1"`],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
  ];
  for (const [text, written] of formulas)
    it(JSON.stringify(text), () => assert.equal(toCsv([[text]]), `${written}\r\n`));

  for (const text of ['-5', '-5.25', '−5', 'a=1', '1-1', ' =1', "'=1", '5', '*', '%'])
    it(`but ${JSON.stringify(text)} stays as it is`, () => assert.equal(toCsv([[text]]), `${text}\r\n`));
});

describe('rows', () => {
  it('end in CR LF, each of them', () => assert.equal(toCsv([['a', 1], ['b']]), 'a,1\r\nb\r\n'));
  it('may be none', () => assert.equal(toCsv([]), ''));

  it('read as they were written, but for the apostrophe', () => {
    const text = fc.string({unit: fc.constantFrom('a', '"', ',', '\n', '\r', '=', '-', '5', ' ', "'", ';')});
    fc.assert(
      fc.property(
        fc.array(fc.array(text, {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 4}),
        rows => {
          const read = csvParseRows(toCsv(rows));
          assert.deepEqual(
            read.map(row => row.map(cell => cell.replace(/^'/, ''))),
            rows.map(row => row.map(cell => cell.replace(/^'/, ''))),
          );
          for (const cell of read.flat()) assert.doesNotMatch(cell, /^(?:[=+@\t\r\n]|-(?!\d+(?:\.\d+)?$))/);
        },
      ),
      {numRuns: 500},
    );
  });
});

describe('figures', () => {
  const header = 'label,value,qualifier,low,high,unit,as-of,status,claimed by,sources,addresses';
  const rowsOf = (figures: readonly Partial<Figure>[], topic = sampleTopic()) =>
    figuresToCsv(
      figures.map(figure => ({id: 'a', label: 'A', unit: 'km', ...figure})),
      topic,
    ).split('\r\n');

  it('have a row each under the names of the columns', () =>
    assert.deepEqual(rowsOf(sampleTopic().figures.slice(0, 2)), [
      header,
      'Length of the Nile,6650,about,6600,6700,km,2026-05,estimated,The publisher of maps,Atlas; A survey (through Atlas),https://example.org/atlas',
      'Length of the Rhine,1230,exact,,,km,,reported,,,',
      '',
    ]));
  it('may be none', () => assert.deepEqual(rowsOf([]), [header, '']));

  const rows: [what: string, figure: Partial<Figure>, row: string][] = [
    ['of which little is known say so', {}, 'A,,,,,km,,source not given,,,'],
    ['without a date say why', {asOfNote: 'not dated'}, 'A,,,,,km,not dated,source not given,,,'],
    ['with both say the date', {asOf: '2026', asOfNote: 'so'}, 'A,,,,,km,2026,source not given,,,'],
    ['with a range alone', {low: -1, high: 0}, 'A,,,-1,0,km,,source not given,,,'],
    [
      'name no source that is not there',
      {sources: ['map', 'atlas']},
      'A,,,,,km,,source not given,,Atlas,https://example.org/atlas',
    ],
    ['are never run', {label: '=1+1', claimedBy: '@a'}, "'=1+1,,,,,km,,source not given,'@a,,"],
  ];
  for (const [what, figure, row] of rows) it(what, () => assert.equal(rowsOf([figure])[1], row));

  it('with two addresses have a space between them', () => {
    const topic = spoiled({
      'sources[1].url': 'https://example.org/survey',
      'sources[1].carriedBy': undefined,
    });
    assert.equal(
      rowsOf([{sources: ['atlas', 'survey']}], topic)[1],
      'A,,,,,km,,source not given,,Atlas; A survey,https://example.org/atlas https://example.org/survey',
    );
  });
});
