/** Own data as a table: a row for each bar. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readCsv} from '../../src/topic/read/read-csv.js';
import {readRows, rowsToTopic} from '../../src/topic/read/rows.js';
import type {Topic} from '../../src/topic/schema/schema.js';
import {today} from './sample-topic.js';

const read = (csv: string, title?: string) => readCsv(csv, {today, title});
const messagesOf = ({problems}: {problems: {message: string}[]}) => problems.map(({message}) => message);

/** The topic of a file without any problem. */
function topicOf(csv: string, title?: string): Topic {
  const {topic, problems} = read(csv, title);
  assert.deepEqual(problems, []);
  return topic!;
}

/** Label and value of each bar. */
const barsOf = ({figures}: Topic) => figures.map(({label, value}) => [label, value]);

describe('a table of labels and values is a chart', () => {
  it('in the order of its rows, from the second on', () => {
    const {figures, charts} = topicOf('label,value,status\nBread,5,reported\nRolls,-2.5,reported\n', 'Sold');
    assert.deepEqual(
      figures.map(({id, label, value, unit}) => [id, label, value, unit]),
      [
        ['row-2', 'Bread', 5, 'number'],
        ['row-3', 'Rolls', -2.5, 'number'],
      ],
    );
    assert.deepEqual(charts, [{id: 'data', title: 'Sold', bars: [{figure: 'row-2'}, {figure: 'row-3'}]}]);
  });

  it('called "Data" if nobody gives it a title', () =>
    assert.equal(topicOf('label,value,status\nBread,5,reported').charts[0]!.title, 'Data'));

  it('with all columns, in any order, however they are written', () => {
    const topic = topicOf(
      [
        'Claimed by,url,source,Condition,AS_OF,status,Unit,qualifier,High,low,subject, VALUE ,"Label"',
        'The bakery,https://example.org,A report,if it is hot,2026-05,Hypothetical,EUR,More than,7,4,Oven,5,Bread',
      ].join('\n'),
    );
    assert.deepEqual(topic.figures, [
      {
        id: 'row-2',
        label: 'Bread',
        subject: 'subject-1',
        value: 5,
        low: 4,
        high: 7,
        qualifier: 'more-than',
        unit: 'EUR',
        status: 'hypothetical',
        asOf: '2026-05',
        sources: ['source-1'],
        condition: 'if it is hot',
        claimedBy: 'The bakery',
      },
    ]);
    assert.deepEqual(topic.subjects, [{id: 'subject-1', label: 'Oven'}]);
    assert.deepEqual(topic.sources, [{id: 'source-1', name: 'A report', url: 'https://example.org/'}]);
  });

  it('in which equal subjects and sources are one', () => {
    const {figures, subjects, sources} = topicOf(
      [
        'label,value,status,subject,source,url',
        'A,1,reported,Oven,Report,https://example.org/a',
        'B,2,reported,Oven,Report,https://example.org/a',
        'C,3,reported,constructor,Report,https://example.org/b',
        'D,4,reported,__proto__,,https://example.org/b',
        'E,5,reported,,Report,',
        'F,6,reported,,,',
      ].join('\n'),
    );
    assert.deepEqual(
      subjects.map(({label}) => label),
      ['Oven', 'constructor', '__proto__'],
    );
    assert.deepEqual(sources, [
      {id: 'source-1', name: 'Report', url: 'https://example.org/a'},
      {id: 'source-2', name: 'Report', url: 'https://example.org/b'},
      {id: 'source-3', description: 'example.org', url: 'https://example.org/b'},
      {id: 'source-4', name: 'Report'},
    ]);
    assert.deepEqual(
      figures.map(figure => figure.sources),
      [['source-1'], ['source-1'], ['source-2'], ['source-3'], ['source-4'], []],
    );
  });

  it('in which a status that is missing is told', () => {
    const {topic, problems} = read('label,value\nBread,5');
    assert.deepEqual(barsOf(topic!), [['Bread', 5]]);
    assert.deepEqual(problems, [
      {
        path: 'figures[0].status',
        message: 'figures[0] "row-2": status is missing: source not given. Say what kind of number it is.',
        severity: 'warning',
        part: 'figures',
        id: 'row-2',
      },
    ]);
  });

  it('in which a value may be missing', () =>
    assert.deepEqual(barsOf(topicOf('label,value,status\nBread,,reported')), [['Bread', undefined]]));

  it('in which what contradicts itself is told', () =>
    assert.deepEqual(messagesOf(read('label,value,low,status,as-of\nBread,5,6,reported,2026-07-01')), [
      'figures[0] "row-2": low is 6, more than value, 5. Correct one of them.',
      'figures[0] "row-2": asOf is 2026-07-01, after today, 2026-06-30. Correct it.',
    ]));

  it('or no chart, if it has no rows', () => {
    const {figures, charts} = topicOf('label,value');
    assert.deepEqual([figures, charts], [[], []]);
  });
});

describe('CSV as people save it', () => {
  const files: [how: string, csv: string][] = [
    ['with a byte order mark', '\ufefflabel,value,status\nBread,5,reported\nRolls,2,reported'],
    ['with lines that end in CR LF', 'label,value,status\r\nBread,5,reported\r\nRolls,2,reported\r\n'],
    ['with lines that end in CR', 'label,value,status\rBread,5,reported\rRolls,2,reported\r'],
    ['with all cells in quotes', '"label","value","status"\n"Bread","5","reported"\n"Rolls","2","reported"'],
    ['with rows that end early', 'label,value,status,unit,source\nBread,5,reported\nRolls,2,reported,'],
    ['with commas too many', 'label,value,status,,,\nBread,5,reported,,,\nRolls,2,reported, ,,,,,'],
    ['with a column without a name', 'label,,value,status\nBread,,5,reported\nRolls,,2,reported'],
    ['with empty rows', 'label,value,status\n\nBread,5,reported\n , ,\nRolls,2,reported\n\n\n'],
    ['with spaces', ' label , value , status \n  Bread , 5 , reported \nRolls,2\u00a0,reported'],
    [
      'with NUL and marks of no width',
      'la\u0000bel,value,status\nBre\u200bad,5,reported\nRolls,\u202e2,reported',
    ],
  ];
  for (const [how, csv] of files)
    it(how, () =>
      assert.deepEqual(barsOf(topicOf(csv)), [
        ['Bread', 5],
        ['Rolls', 2],
      ]),
    );

  const cells: [cell: string, label: string][] = [
    ['"Bread, white"', 'Bread, white'],
    ['"Bread ""white"""', 'Bread "white"'],
    ['5" bread', '5" bread'],
    ['"Bread\nwhite"', 'Bread\nwhite'],
    ['"""Bread"""', '"Bread"'],
    ['<b>Bread</b>', '<b>Bread</b>'],
    ['=1+1', '=1+1'],
  ];
  for (const [cell, label] of cells)
    it(`a cell ${JSON.stringify(cell)} says ${JSON.stringify(label)}`, () =>
      assert.deepEqual(barsOf(topicOf(`label,value,status\n${cell},5,reported`)), [[label, 5]]));
});

describe('a number is read only if it is one beyond doubt', () => {
  const numbers: [cell: string, value: number][] = [
    ['0', 0],
    ['-5', -5],
    ['−5', -5],
    ['1234.5', 1234.5],
    ['"1,234.5"', 1234.5],
    ['"326,000,000"', 326e6],
    ['3.26e11', 326e9],
    ['007', 7],
  ];
  for (const [cell, value] of numbers)
    it(`${cell} is ${value}`, () =>
      assert.deepEqual(barsOf(topicOf(`label,value,status\nBread,${cell},reported`)), [['Bread', value]]));

  const plain =
    'Write digits with a decimal point, such as 1234.5, and nothing else; the unit has its own column.';
  const written = (number: string) => plain.replace('such as 1234.5', number);
  const noNumbers: [cell: string, shown: string, advice: string][] = [
    ['0x10', '0x10', plain],
    ['1e999', '1e999', plain],
    ['-1e999', '-1e999', plain],
    ['NaN', 'NaN', plain],
    ['Infinity', 'Infinity', plain],
    ['٣٢٦', '٣٢٦', plain],
    ['３２６', '３２６', plain],
    ['+5', '+5', plain],
    ['.5', '.5', plain],
    ['5.', '5.', plain],
    ['--5', '--5', plain],
    ['5 GW', '5 GW', plain],
    ['$5', '$5', plain],
    ['1 234', '1 234', plain],
    ['1.234.567', '1.234.567', plain],
    ['"1,23,456"', '1,23,456', plain],
    ['"1.234,5"', '1.234,5', written('1234.5')],
    ['"-1234,5"', '-1234,5', written('-1234.5')],
    ['"0,5"', '0,5', written('0.5')],
    ['80%', '80%', 'Write 0.8, and share as the unit.'],
    ['80 %', '80 %', 'Write 0.8, and share as the unit.'],
    ['7%', '7%', 'Write 0.07, and share as the unit.'],
    ['x%', 'x%', plain],
  ];
  for (const [cell, shown, advice] of noNumbers)
    it(`${cell} is none. ${advice}`, () =>
      assert.deepEqual(read(`label,value,status\nBread,${cell},reported`), {
        problems: [
          {
            path: 'rows[1].value',
            message: `Row 2: value is "${shown}", which is no number. ${advice}`,
            severity: 'error',
            part: 'figures',
            id: 'row-2',
          },
        ],
      }));

  it('also as an end of a range', () =>
    assert.deepEqual(messagesOf(read('label,value,low,high\nBread,5,4 GW,0x10')), [
      `Row 2: low is "4 GW", which is no number. ${plain}`,
      `Row 2: high is "0x10", which is no number. ${plain}`,
    ]));
});

describe('a cell that is wrong makes the whole table wrong: a chart with a hole would mislead', () => {
  const rows: [row: string, message: string][] = [
    [
      'Bread,5,GW a year,reported,,',
      'Row 2: unit is "GW a year". Write a unit such as USD, USD/year, share, times or loaves/week.',
    ],
    [
      'Bread,5,,fact,,',
      'Row 2: status is "fact". Write one of "reported", "estimated", "extrapolated", "hypothetical", "illustrative".',
    ],
    [
      'Bread,5,,,2024-13-45,',
      'Row 2: as-of is "2024-13-45". Write a date such as 2026-06-18, 2026-06, 2026-Q1, 2026 or late-2026-06.',
    ],
    [
      'Bread,5,,,,JavaScript:alert(1)',
      'Row 2: url is "JavaScript:alert(1)". Write a web address that begins with https:// or http://.',
    ],
    [',5,,,,', 'Row 2 has no label, and is left out. Write what its number is.'],
    [`${'x'.repeat(5001)},5,,,,`, `Row 2: label is "${'x'.repeat(40)}…". Write at most 5000 characters.`],
    [
      'Bread,326,000,EUR,reported,2026,https://example.org',
      'Row 2 has more cells than the first row. Put a cell that holds a comma in double quotes.',
    ],
  ];
  for (const [row, message] of rows)
    it(message, () => {
      const {topic, problems} = read(`label,value,unit,status,as-of,url\n${row}\nRolls,2,,reported,,`);
      assert.equal(topic, undefined);
      assert.ok(messagesOf({problems}).includes(message), messagesOf({problems}).join('\n'));
      assert.ok(
        problems.every(
          ({severity, part, id}) => severity === 'error' && part === 'figures' && id === 'row-2',
        ),
      );
    });

  it('and in it, what can be trusted is kept for those who show it all the same', () => {
    const {input} = rowsToTopic([
      ['label', 'value', 'unit'],
      ['Bread', '326', '000', 'EUR'],
      ['Rolls', 'many', 'EUR'],
    ]);
    assert.deepEqual(
      (input as Topic).figures.map(({label, value, unit}) => [label, value, unit]),
      [
        ['Bread', undefined, 'number'],
        ['Rolls', undefined, 'EUR'],
      ],
    );
  });

  it('but units that do not go together drop the chart alone', () => {
    const {topic, problems} = read('label,value,unit,status\nBread,5,EUR,reported\nOven,2,GW,reported');
    assert.deepEqual([topic!.figures.length, topic!.charts], [2, []]);
    assert.deepEqual(messagesOf({problems}), [
      'charts[0] "data": bars[1] is in GW, the first bar in EUR. Put them in two charts.',
    ]);
  });
});

describe('the first row names the columns', () => {
  const columns =
    'The columns can be label, value, low, high, qualifier, unit, status, as-of, condition, claimed-by, subject, source, url.';
  const unread: [header: string, message: string][] = [
    ['label,value,status,__proto__', `Column 4, "__proto__", is not read. ${columns}`],
    ['label,value,status,constructor', `Column 4, "constructor", is not read. ${columns}`],
    ['label,value,status,statsu', 'Column 4, "statsu", is not read. Did you mean "status"?'],
    ['label,value,status,', `Column 4 is not read. ${columns}`],
    [
      'label,value,status,Value',
      'Column 4, "Value", is not read. One before it has the same name. Take one of them out.',
    ],
  ];
  for (const [header, message] of unread)
    it(message, () => {
      const {topic, problems} = read(`${header}\nBread,5,reported,7`);
      assert.deepEqual(barsOf(topic!), [['Bread', 5]]);
      assert.deepEqual(problems, [{path: 'rows[0][3]', message, severity: 'warning'}]);
    });

  it('of a header of nothing but mistakes, twenty are told', () => {
    const {topic, problems} = read(`label,value,status${',x'.repeat(100_000)}\nBread,5,reported`);
    assert.deepEqual(barsOf(topic!), [['Bread', 5]]);
    assert.equal(problems.length, 20);
  });

  const missing: [csv: string, message: string][] = [
    ['value\n5', 'There is no column label. The first row has to name label and value.'],
    ['label\nBread', 'There is no column value. The first row has to name label and value.'],
    ['Bread,5', 'There is no column label. The first row has to name label and value.'],
    [
      'label;value\nBread;5',
      'There is no column label. The first row has to name label and value. Part the columns by commas.',
    ],
    [
      'label\tvalue\nBread\t5',
      'There is no column label. The first row has to name label and value. Part the columns by commas.',
    ],
  ];
  for (const [csv, message] of missing)
    it(`${JSON.stringify(csv)}: ${message}`, () => {
      const {topic, problems} = read(csv);
      assert.equal(topic, undefined);
      assert.deepEqual(problems.at(-1), {path: '', message, severity: 'error'});
    });

  it('a table without any row has none', () =>
    assert.deepEqual(messagesOf(readRows([], {today})), [
      'There is no column label. The first row has to name label and value.',
    ]));
});

describe('a chart shows two hundred rows at most', () => {
  const header = 'label,value,status\n';
  it('and those it does', () =>
    assert.equal(topicOf(header + 'Bread,5,reported\n'.repeat(200)).figures.length, 200));
  it('of which empty ones are none', () =>
    assert.equal(topicOf(header + 'Bread,5,reported\n,,\n'.repeat(200)).figures.length, 200));
  for (const count of [201, 100_000])
    it(`${count} are too many`, () =>
      assert.deepEqual(read(header + 'Bread,5,\n'.repeat(count)), {
        problems: [
          {
            path: '',
            message: `There are ${count} rows of data, and a chart shows 200 at most. Give fewer.`,
            severity: 'error',
          },
        ],
      }));
});

describe('what is no CSV gives one problem', () => {
  const open = (row: number) =>
    `A double quote is opened in row ${row} and not closed at the end of its cell. Close it there, or write "" for one that is meant.`;
  const files: [what: string, csv: string, message: string][] = [
    ['a quote that is never closed', 'label,value\n"Bread,5\nRolls,2', open(2)],
    ['such a quote in the last cell', 'label,value\nBread,5\nRolls,"2', open(3)],
    ['such a quote at the start', '"label,value\nBread,5', open(1)],
    ['such a quote after a cell of two lines', 'label,value\r\n"white\r\nbread",5\r\n"Rolls,2', open(3)],
    ['three quotes', 'label,value\nBread,"""', open(2)],
    ['a quote closed before the cell ends', 'label,value\nBread,"5"6\nRolls,2', open(2)],
    ['a quote closed too early, and one after it', 'label,value\n"white "bread"",5', open(2)],
    ['nothing', '', 'It is empty.'],
    ['lines without words', '\ufeff\r\n\r\n', 'It is empty.'],
    ['a web page', ' <html>', 'It is a web page. Give the address of the data itself.'],
    [
      'two million characters',
      'x'.repeat(2_000_001),
      'It is longer than 2000000 characters. Give only what is shown.',
    ],
  ];
  for (const [what, csv, message] of files)
    it(`${what}: ${message}`, () =>
      assert.deepEqual(read(csv), {problems: [{path: '', message, severity: 'error'}]}));
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'label',
      'value',
      'status',
      ',',
      ',',
      '\n',
      '\r',
      '"',
      '""',
      'Bread',
      '5',
      '80%',
      ' ',
      ';',
      '\u0000',
      '__proto__',
    ],
  );
  it('there is a topic or a reason, and every bar has a label and at most one finite value', () =>
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 20}), list => {
        const {topic, problems} = read(`label,value,status\n${list.join('')}`);
        assert.ok(topic ?? problems.length);
        for (const {label, value} of topic?.figures ?? [])
          assert.ok(label && (value === undefined || Number.isFinite(value)));
      }),
      {numRuns: 1000},
    ));

  it('cells in quotes say what was written', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z",\n ]*[a-z]$/),
        fc.double({noNaN: true, noDefaultInfinity: true}),
        (label, value) => {
          const csv = `label,value,status\n"${label.replaceAll('"', '""')}",${value},reported`;
          assert.deepEqual(barsOf(topicOf(csv)), [[label.trim(), value + 0]]);
        },
      ),
    ));
});
