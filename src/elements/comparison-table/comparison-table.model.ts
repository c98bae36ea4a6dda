import {formatFigure} from '../../format/figure.js';
import {formatText} from '../../format/text.js';
import type {Messages} from '../../i18n/messages.js';
import type {TableMessages} from '../../i18n/en.table.js';
import {findById, sourcesOf, statusOf} from '../../topic/schema/lookup.js';
import type {ComparisonTable, Figure, Source, Topic} from '../../topic/schema/schema.js';
import type {Rating} from './weighing.model.js';

/** Which of the two stand in rows; the others stand in columns. */
export type Rows = 'factors' | 'options';

/** What is compared, or what counts: a row or a column. */
export interface Line {
  id: string;
  label: string;
  /** Why an option cannot be had: "not for sale today". */
  unavailable?: string;
}

/** One answer, in words. */
export interface Cell {
  word: string;
  note?: string;
  /** A number of the topic that belongs to the answer, with its status: "about $50 billion, hypothetical". */
  figure?: string;
  rating?: Rating;
  /** The number itself, and its unit. */
  value?: number;
  unit?: string;
  sources: Source[];
}

/** A row: its line, and its cells in the order of the columns. */
export interface Row extends Line {
  cells: Cell[];
  /** All sources of the row, each once. */
  sources: Source[];
}

/** A column's head. */
export interface Column extends Line {
  /** True where some cells have what a sort could go by. */
  canSort: boolean;
}

/** What the table shows, independent of how wide it is. */
export interface ComparisonModel {
  rowsAre: Rows;
  columns: Column[];
  rows: Row[];
}

/** How a reader has set the table. */
export interface TableView {
  rowsAre: Rows;
  /** Options left out. */
  hidden: ReadonlySet<string>;
  /** The column that rows are sorted by; left out: as given. */
  sortBy?: string;
}

/** What a model is made from, beside the table itself. */
export interface TableContext {
  topic: Topic;
  language: string;
  messages: Messages;
  words: TableMessages;
}

/**
 * The table in words, as the reader has set it. Sorting is stable, best first, and what cannot be ranked comes last.
 *
 * @example toComparisonModel(waysToGetChips, {rowsAre: 'factors', hidden: new Set()}, context).rows[1].cells[0].word
 * // "Catching up"
 */
export function toComparisonModel(
  table: ComparisonTable,
  view: TableView,
  context: TableContext,
): ComparisonModel {
  const cellOf = cellFinder(table, context);
  const options = table.options.filter(({id}) => !view.hidden.has(id));
  const [across, down] = view.rowsAre === 'factors' ? [options, table.factors] : [table.factors, options];
  const rows = down.map(line => {
    const cells = across.map(other =>
      view.rowsAre === 'factors' ? cellOf(line.id, other.id) : cellOf(other.id, line.id),
    );
    return {...toLine(line), cells, sources: [...new Set(cells.flatMap(cell => cell.sources))]};
  });
  const ranks = across.map((_, index) => toRanks(rows.map(({cells}) => cells[index]!)));
  const columns = across.map((line, index) => ({
    ...toLine(line),
    canSort: new Set(ranks[index]!.values()).size > 1,
  }));
  const sortedBy = columns.findIndex(({id, canSort}) => canSort && id === view.sortBy);
  return {rowsAre: view.rowsAre, columns, rows: sortRows(rows, sortedBy, ranks[sortedBy])};
}

const toLine = ({id, label, unavailable}: Line): Line => ({id, label, unavailable});

type Ranks = ReadonlyMap<Cell, number | undefined>;

/** What cells are sorted by: their ratings, else their figures if these have one unit; nothing else can be ranked. */
function toRanks(cells: readonly Cell[]): Ranks {
  const isRated = cells.some(({rating}) => rating !== undefined);
  const units = new Set(cells.flatMap(({unit}) => unit ?? []));
  return new Map(
    cells.map(cell => [cell, isRated ? cell.rating : units.size === 1 ? cell.value : undefined]),
  );
}

/** Best first; what has no rank last, in the order given. */
function sortRows(rows: Row[], column: number, ranks: Ranks | undefined): Row[] {
  if (!ranks) return rows;
  const rankOf = ({cells}: Row) => ranks.get(cells[column]!) ?? -Infinity;
  return rows.toSorted((a, b) => rankOf(b) - rankOf(a) || 0);
}

function cellFinder(table: ComparisonTable, context: TableContext) {
  const cells = new Map(table.cells.map(cell => [`${cell.factor} ${cell.option}`, cell]));
  return (factor: string, option: string): Cell => {
    const cell = cells.get(`${factor} ${option}`);
    if (!cell) return {word: context.words.cellNotKnown, sources: []};
    const {topic} = context;
    const figure = findById(topic.figures, cell.figure);
    const isRated = findById(table.factors, factor)?.rated !== false;
    return {
      word: formatText(cell.word, context),
      note: cell.note && formatText(cell.note, context),
      figure: figure && toFigureWords(figure, context),
      rating: isRated ? cell.rating : undefined,
      value: figure?.value,
      unit: figure?.unit,
      sources: [...new Set([...sourcesOf(topic, cell), ...(figure ? sourcesOf(topic, figure) : [])])],
    };
  };
}

const toFigureWords = (figure: Figure, {topic, language, messages}: TableContext) =>
  `${formatFigure(figure, {locale: language, units: topic.units, rate: true})}, ${messages.statuses[statusOf(figure)]}`;

/** The factors that are rated at all: only they can be weighed. */
export const ratedFactors = ({factors, cells}: ComparisonTable): Line[] =>
  factors.filter(
    ({id, rated}) =>
      rated !== false && cells.some(({factor, rating}) => factor === id && rating !== undefined),
  );

/** The ratings of options, in the order of the factors. */
export const toRatings = (
  {cells}: ComparisonTable,
  options: readonly Line[],
  factors: readonly Line[],
): Rating[][] => {
  const ratingOf = new Map(cells.map(({factor, option, rating}) => [`${factor} ${option}`, rating]));
  return options.map(option => factors.map(factor => ratingOf.get(`${factor.id} ${option.id}`)));
};
