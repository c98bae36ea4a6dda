/** A comparison table as a picture: columns where they have room, else one block for each row. */
import type {Cell, Column, Line, Row} from '../elements/comparison-table/comparison-table.model.js';
import {toShownTable, type ShownTable} from '../elements/comparison-table/shown.model.js';
import {formatText} from '../format/text.js';
import {messagesFor} from '../i18n/messages.js';
import {tableMessagesFor} from '../i18n/table.js';
import {contradictionsOf} from '../topic/problem/contradictions.js';
import {findById} from '../topic/schema/lookup.js';
import type {ComparisonTable} from '../topic/schema/schema.js';
import {beside, gap, rule, stack, stackWithin, withShapes, type Block} from './block.js';
import {say, type Drawing, type Picture} from './drawing.js';
import {allDates, sourcesLine} from './foot.js';

/** The narrowest column that can be read. */
const leastColumn = 120;
const between = 20;
const mostHigh = 2400;

/** A table with what drawing it takes. */
interface Shown {
  shown: ShownTable;
  drawing: Drawing;
}

/** Why an option cannot be had, in a dashed frame as in the element. */
function drawUnavailable({unavailable}: Line, width: number, {palette, styles}: Drawing): Block {
  if (!unavailable) return gap(0);
  const said = say(unavailable, styles.noteInk, width - 12, 3);
  const framed = beside([{x: 6, y: 2, block: said}]);
  return withShapes({...framed, height: said.height + 4, width: said.width + 12}, (x, y) => [
    {
      kind: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      width: said.width + 11,
      height: said.height + 3,
      radius: 3,
      stroke: palette.ink,
      strokeWidth: 1,
      dash: '3 2',
    },
  ]);
}

const drawName = (line: Line, width: number, drawing: Drawing) =>
  stack([say(line.label, drawing.styles.label, width, 4), drawUnavailable(line, width, drawing)], 3);

/** The word, what there is to say of it, and the numbers of its sources at the end of that. */
function drawCell({word, note, figure, sources}: Cell, width: number, {shown, drawing}: Shown): Block {
  const {styles} = drawing;
  // A few numbers stand in one line with the word before them.
  const numbers = shown.references.cite(sources);
  const cited = numbers.length < 20 ? numbers.replaceAll(' ', '\u00a0') : numbers;
  const said = [note, figure].filter(words => words !== undefined);
  const notes = said.length
    ? said.with(-1, `${said.at(-1)!}${cited.length < 8 ? '\u00a0' : ' '}${cited}`)
    : [cited];
  return stack([say(word, styles.label, width, 4), ...notes.map(words => say(words, styles.note, width, 6))]);
}

/** The first column, and how wide each of the others is. */
function columnsFor(columns: readonly Column[], rows: readonly Row[], drawing: Drawing) {
  const most = Math.min(drawing.width * 0.24, 200);
  const first = Math.max(60, ...rows.map(row => drawName(row, most, drawing).width));
  const width = (drawing.width - first - between * columns.length) / columns.length;
  return {first, width, placeOf: (index: number) => first + between + index * (width + between)};
}

function drawColumns({shown, drawing}: Shown): Block[] {
  const {columns, rows} = shown.model;
  const {palette, styles, width, language} = drawing;
  const fitted = columnsFor(columns, rows, drawing);
  const inColumns = (first: Block, cells: readonly Block[]) =>
    beside([{x: 0, block: first}, ...cells.map((block, index) => ({x: fitted.placeOf(index), block}))]);
  const heads = inColumns(
    say(tableMessagesFor(language).factor, styles.note, fitted.first),
    columns.map(column => drawName(column, fitted.width, drawing)),
  );
  return [
    stack([heads, gap(10), rule(width, palette.ink)]),
    ...rows.map(row =>
      stack([
        inColumns(
          drawName(row, fitted.first, drawing),
          row.cells.map(cell => drawCell(cell, fitted.width, {shown, drawing})),
        ),
        gap(10),
        rule(width, palette.rule),
      ]),
    ),
  ];
}

/** One block for each row; what a column is called stands beside its answer, and in the first why it cannot be had. */
function drawCards({shown, drawing}: Shown): Block[] {
  const {columns, rows} = shown.model;
  const {palette, styles, width} = drawing;
  const first = Math.min(160, width * 0.38);
  const drawAnswer = (cell: Cell, column: Column, isFirst: boolean) =>
    beside([
      {
        x: 0,
        y: 1,
        block: stack(
          [
            say(column.label, styles.note, first, 3),
            isFirst ? drawUnavailable(column, first, drawing) : gap(0),
          ],
          2,
        ),
      },
      {x: first + 14, block: drawCell(cell, width - first - 14, {shown, drawing})},
    ]);
  return rows.map((row, place) =>
    stack([
      rule(width, palette.ink),
      gap(8),
      drawName(row, width, drawing),
      gap(6),
      stack(
        row.cells.map((cell, index) => drawAnswer(cell, columns[index]!, place === 0)),
        7,
      ),
    ]),
  );
}

function drawReferences({references}: ShownTable, drawing: Drawing): Block {
  const {styles, width, language} = drawing;
  const messages = messagesFor(language);
  if (references.list.length === 0) return gap(0);
  const across = Math.min(width, styles.note.size * 54);
  const lines = references.list.map(({words}, index) =>
    beside([
      {x: 0, block: say(`${index + 1}.`, styles.note, 24)},
      {x: 24, block: say(words, styles.note, across - 24, 6)},
    ]),
  );
  return stack(
    [
      say(messages.sources, styles.noteLabel, across),
      stackWithin(lines, {
        most: 900,
        between: 2,
        more: count => say(`…${messages.andMore(count)}`, styles.note, across),
      }),
    ],
    3,
  );
}

/** The figures in cells, each with what it is of: as of when they are is said below. */
function figuresIn({cells, options, factors}: ComparisonTable, {topic}: Drawing) {
  return cells.flatMap(({figure: id, option, factor}) => {
    const figure = findById(topic.figures, id);
    const names = [findById(factors, factor)?.label, findById(options, option)?.label];
    return figure ? {figure, label: names.filter(Boolean).join(', ')} : [];
  });
}

/** "Upfront cost: Buy Trainium: High, capital cost". */
const toldOf = ({label, cells}: Row, columns: readonly Column[]) =>
  `${label}: ${cells
    .map(({word, figure}, index) => `${columns[index]!.label}: ${[word, figure].filter(Boolean).join(', ')}`)
    .join('; ')}`;

/** The table as it stands in the topic, with its sources in full, as it is printed. */
export function drawTable(table: ComparisonTable, drawing: Drawing): Picture {
  const {topic, language, width, styles, problems} = drawing;
  const messages = messagesFor(language);
  const words = tableMessagesFor(language);
  const context = {topic, language, messages, words};
  const shown = toShownTable(table, {rowsAre: 'factors', hidden: new Set()}, {weights: {}}, context);
  const {columns, rows} = shown.model;
  const hasRoom = columnsFor(columns, rows, drawing).width >= leastColumn;
  const blocks = (hasRoom ? drawColumns : drawCards)({shown, drawing});
  const figures = figuresIn(table, drawing);
  const asOf = figures.length ? [allDates(figures, context)] : [];
  const cited = [...new Set(rows.flatMap(({sources}) => sources))];
  return {
    title: formatText(table.title, drawing),
    message: formatText(table.message ?? '', drawing),
    body: stack(
      [
        stackWithin(blocks, {
          most: mostHigh,
          between: hasRoom ? 10 : 14,
          more: count => say(`…${messages.andMore(count)}`, styles.quiet, width),
        }),
        drawReferences(shown, drawing),
      ],
      12,
    ),
    doubts: figures.flatMap(({figure}) => contradictionsOf(figure, problems)),
    note: formatText(table.note ?? '', drawing),
    foot: [...asOf, shown.authors].filter(Boolean),
    told: rows.map(row => toldOf(row, columns)),
    toldLast: [...asOf, sourceNames(cited, messages)],
  };
}

/** As many sources as are named in a line, and how many more there are. */
function sourceNames(sources: Row['sources'], messages: ReturnType<typeof messagesFor>): string {
  return sourcesLine(sources.slice(0, 4), Math.max(0, sources.length - 4), {messages});
}
