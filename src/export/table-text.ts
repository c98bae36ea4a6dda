/** A comparison table as plain text, to be read in an e-mail. */
import type {TableTextMessages} from '../i18n/table-text.js';

interface Line {
  label: string;
  unavailable?: string;
}

/** One answer, with the numbers of its sources: "[1, 3]". */
export interface Answer {
  word: string;
  note?: string;
  figure?: string;
  rating?: number;
  cited: string;
}

/** A table in the words that its reader sees, rows and columns in the order seen. */
export interface TableInWords {
  title: string;
  message: string;
  rowsAre: 'factors' | 'options';
  columns: readonly Line[];
  rows: readonly (Line & {answers: readonly Answer[]})[];
  /** What matters to the reader, and what follows. Left out: the reader has set nothing. */
  weighed?: {
    weights: readonly {label: string; weight: string}[];
    scores: readonly (Line & {share: string; parts: string})[];
    sentence: string;
  };
  /** What stands under the table: what is left out, a note, who judged. */
  notes: readonly string[];
  references: readonly {words: string; url?: string}[];
}

/** A line break in a topic’s words would begin a line of ours: a source that nobody cited, an answer nobody gave. */
const inLine = (words: string) => words.replace(/\s+/g, ' ').trim();

/** A heading with its lines; nothing where there are none. */
const toBlock = (heading: string, lines: readonly string[]) =>
  lines.length > 0 ? [heading, ...lines].map(line => inLine(line)).join('\n') : '';

/** Each line says what cannot be had: a reader quotes a line alone. */
const toName = ({label, unavailable}: Line) => (unavailable ? `${label} (${unavailable})` : label);

/**
 * Title and message, a block for each row with a line for each column, what the reader weighed and what follows, who
 * judged, and the sources under their numbers. `tableToText(…)` → "… - Rent it on AWS: Now, rated 2 of 3 [1] …".
 */
export function tableToText(table: TableInWords, words: TableTextMessages): string {
  const {columns, rows, references} = table;
  const blocks = [
    inLine(table.title),
    inLine(table.message),
    ...rows.map(row =>
      toBlock(
        toName(row),
        row.answers.map((answer, place) =>
          toLine(columns[place]!, toAnswer(answer, isRated(table, row.answers, place), words)),
        ),
      ),
    ),
    ...toWeighed(table, words),
    table.notes.map(inLine).filter(Boolean).join('\n'),
    toReferences(references, words),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const toLine = (line: Line, said: string) => `- ${toName(line)}: ${said}`;

/** Whether anybody is rated at the factor of this answer. */
const isRated = ({rowsAre, rows}: TableInWords, answers: readonly Answer[], place: number) =>
  (rowsAre === 'factors' ? answers : rows.map(row => row.answers[place]!)).some(
    ({rating}) => rating !== undefined,
  );

function toAnswer(
  {word, note, figure, rating, cited}: Answer,
  isFactorRated: boolean,
  words: TableTextMessages,
): string {
  const notRated = isFactorRated && word !== words.cellNotKnown ? words.ratingNotKnown : '';
  const rated = rating === undefined ? notRated : words.rated(String(rating));
  return `${[word, note, figure, rated].filter(Boolean).join(', ')} ${cited}`;
}

function toWeighed({weighed}: TableInWords, words: TableTextMessages): string[] {
  if (!weighed) return [];
  return [
    toBlock(
      words.weigh,
      weighed.weights.map(({label, weight}) => `- ${label}: ${weight}`),
    ),
    toBlock(
      words.score,
      weighed.scores.map(score => toLine(score, `${score.share} (${score.parts})`)),
    ),
    inLine(weighed.sentence),
  ];
}

/** An address has a line to itself: mail programs make a link of all that stands at its end. */
function toReferences(references: TableInWords['references'], words: TableTextMessages): string {
  const lines = references.flatMap(({words, url}, index) => [
    `${index + 1}. ${inLine(words)}`,
    ...(url ? [`   ${url}`] : []),
  ]);
  return lines.length > 0 ? [words.sources, ...lines].join('\n') : '';
}
