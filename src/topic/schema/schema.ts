/**
 * The one schema of a topic. TypeScript's types and `topic.schema.json` both come from here.
 * Descriptions are for editors: the build leaves them out of what a reader downloads.
 */
import type {analogySchema} from './analogy-schema.js';
import type {calculatorSchema} from './calculator-schema.js';
import {date, described, finite, id, ids, listOf, text, topicLimits, url} from './schema-pieces.js';
import * as v from './schema-builders.js';
import type {topicSchema} from './topic-schema.js';

export {topicLimits};

/** How a value stands to the number given. */
export const qualifiers = ['exact', 'about', 'more-than', 'at-least', 'up-to'] as const;

/** What kind of number it is, from most to least firm. */
export const statuses = ['reported', 'estimated', 'extrapolated', 'hypothetical', 'illustrative'] as const;

/** The tones a subject can have; each is a token, `--explainer-accent` and so on. */
export const tones = ['accent', 'base', 'third', 'fourth', 'fifth', 'sixth'] as const;

const subject = v.object({
  id,
  label: text,
  tone: v.optional(
    described(v.picklist(tones), 'Its colour: "accent" for whom the topic is about, "base" for the rest.'),
  ),
});

const unit = v.object({
  id: described(
    v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,31}$/, 'a short name without spaces')),
    'The noun as figures write it: GW, loaves.',
  ),
  one: described(text, 'With the number one: "gigawatt".'),
  other: described(text, 'With other numbers: "gigawatts".'),
});

const source = v.object({
  id,
  name: v.optional(
    described(text, 'What to call it in a line of names. Left out: its publisher, else its title.'),
  ),
  publisher: v.optional(described(text, 'Who published it. Leave out what is not stated.')),
  title: v.optional(text),
  description: v.optional(described(text, 'What it is, if it has no title: "a news note".')),
  date: v.optional(date),
  dateNote: v.optional(described(text, 'Why there is no date, or what kind of date it is.')),
  url: v.optional(url),
  carriedBy: v.optional(described(ids, 'The sources through which this one is known.')),
});

const figure = v.object({
  id,
  label: described(text, 'What it is a number of, in a few words.'),
  subject: v.optional(described(id, 'The subject that it is about.')),
  value: v.optional(
    described(finite, 'The number. A share is between 0 and 1; money is in whole units (326000000000).'),
  ),
  low: v.optional(described(finite, 'The low end, if the source gives a range.')),
  high: v.optional(described(finite, 'The high end, if the source gives a range.')),
  qualifier: v.optional(
    described(v.picklist(qualifiers), 'How the value stands to the number. Left out: exact.'),
  ),
  unit: described(
    v.pipe(
      v.string(),
      v.regex(
        /^[A-Za-z][A-Za-z0-9-]{0,31}(\/[a-z]{1,16})?$/,
        'a unit such as USD, USD/year, share, times or loaves/week',
      ),
    ),
    'USD, USD/year, share, times, or a noun of your own such as loaves/week.',
  ),
  status: v.optional(
    described(v.picklist(statuses), 'What kind of number it is. Left out, readers see "source not given".'),
  ),
  asOf: v.optional(date),
  asOfNote: v.optional(described(text, 'Says why the date is missing or imprecise.')),
  sources: v.optional(ids),
  condition: v.optional(
    described(
      text,
      'What has to be true for it to hold: "if every quarter is like the last". Begins with "if".',
    ),
  ),
  claimedBy: v.optional(described(text, 'The party that says it of itself, if nobody else has checked it.')),
  note: v.optional(described(text, 'What a reader needs to know to read it right.')),
  formula: v.optional(
    described(
      v.pipe(v.string(), v.maxLength(500, 'at most 500 characters')),
      'For a derived figure: other figures by id, numbers, + - * / and functions.',
    ),
  ),
});

const option = v.object({
  id,
  label: text,
  subject: v.optional(id),
  unavailable: v.optional(
    described(text, 'Set if it cannot be had today; the words say so: "not for sale today".'),
  ),
});

const factor = v.object({
  id,
  label: text,
  rated: v.optional(described(v.boolean(), 'False for a factor that nobody can rank.')),
});

const cell = v.object({
  factor: id,
  option: id,
  word: described(text, 'The answer in a word or two.'),
  note: v.optional(text),
  rating: v.optional(described(v.picklist([0, 1, 2, 3]), '0 bad, 3 good. Left out: not known.')),
  figure: v.optional(id),
  sources: v.optional(ids),
});

const table = v.object({
  id,
  title: text,
  message: v.optional(text),
  note: v.optional(text),
  judgedBy: v.optional(described(text, 'Whose judgement the words are.')),
  ratedBy: v.optional(described(text, 'Whose judgement the ratings are.')),
  options: listOf(option, topicLimits.options),
  factors: listOf(factor, topicLimits.rows),
  cells: listOf(cell, topicLimits.options * topicLimits.rows),
});

const bar = v.object({
  figure: described(id, 'The figure whose value is drawn.'),
  label: v.optional(described(text, 'Short label; left out: the figure’s.')),
  condition: v.optional(described(text, 'The small line under the label; left out: the figure’s condition.')),
});

const chart = v.object({
  id,
  title: described(text, 'The heading. It may hold a figure: "Nvidia takes in [[ratio]] what …".'),
  message: v.optional(described(text, 'One or two sentences that say what the picture shows.')),
  note: v.optional(text),
  bars: v.pipe(listOf(bar, topicLimits.bars), v.minLength(1, 'at least one bar')),
  sort: v.optional(
    described(v.picklist(['given', 'value']), 'How bars are ordered at first. Left out: as given.'),
  ),
  guess: v.optional(described(id, 'The figure of the bar that a reader guesses before it is shown.')),
});

const event = v.object({
  id,
  when: v.optional(date),
  after: v.optional(
    described(v.boolean(), 'True if it comes later than the date, by how much is not known.'),
  ),
  whenNote: v.optional(text),
  state: described(
    v.picklist(['happened', 'expected', 'open']),
    'Whether it happened, is expected, or is open.',
  ),
  text,
  sources: v.optional(ids),
});

const timeline = v.object({id, title: text, events: listOf(event)});

const statement = v.object({
  id,
  who: text,
  role: v.optional(text),
  when: v.optional(date),
  whenNote: v.optional(text),
  text: described(text, 'What they said, in our own words: a paraphrase, not a quotation.'),
  sources: v.optional(ids),
});

const tradeOff = v.object({
  id,
  title: text,
  now: text,
  then: text,
  gained: listOf(text, 20),
  risked: listOf(text, 20),
  decides: text,
  sources: v.optional(ids),
});

const position = v.object({text, sources: ids});

const disagreement = v.object({
  id,
  question: text,
  positions: v.pipe(listOf(position, 20), v.minLength(2, 'at least two positions')),
  figures: v.optional(described(listOf(id, 50), 'The figures it bears on.')),
  compatible: v.optional(
    described(v.boolean(), 'True if the positions can all hold: told differently, no contradiction.'),
  ),
});

const question = v.object({id, question: text, answer: text, sources: v.optional(ids)});

const point = v.object({text, sources: v.optional(ids)});

const keyPoints = v.object({id, title: text, points: listOf(point, 50)});

const term = v.object({id, term: text, definition: text, sources: v.optional(ids)});

/**
 * The collections of a topic, each a list of parts that stand or fall by themselves; but for analogies and calculators,
 * whose schemas load with what checks them (`uncommon-rules.ts`).
 */
export const partSchemas = {
  subjects: subject,
  units: unit,
  sources: source,
  figures: figure,
  charts: chart,
  tables: table,
  timelines: timeline,
  statements: statement,
  tradeOffs: tradeOff,
  disagreements: disagreement,
  questions: question,
  keyPoints,
  terms: term,
};

/** What stands at the head of a topic. */
export const headSchema = v.object({
  $schema: v.optional(described(v.string(), 'Where this schema is, for completion in editors.')),
  schemaVersion: described(v.literal(1), 'The version of this form: 1. What is valid today stays valid.'),
  id,
  title: text,
  language: v.optional(
    described(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i, 'a language such as en or pt-BR')),
      'The language of its words, e.g. en.',
    ),
  ),
  updated: v.optional(date),
});

export type Topic = v.InferOutput<typeof topicSchema>;
/** A collection of a topic: `figures`, `charts`, … */
export type PartName = keyof typeof partSchemas | 'analogies' | 'calculators';
export type Subject = v.InferOutput<typeof subject>;
export type UnitName = v.InferOutput<typeof unit>;
export type Source = v.InferOutput<typeof source>;
export type Figure = v.InferOutput<typeof figure>;
export type FigureStatus = (typeof statuses)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Tone = (typeof tones)[number];
export type ComparisonTable = v.InferOutput<typeof table>;
export type BarChart = v.InferOutput<typeof chart>;
export type Bar = v.InferOutput<typeof bar>;
export type Timeline = v.InferOutput<typeof timeline>;
export type TimelineEvent = v.InferOutput<typeof event>;
export type Statement = v.InferOutput<typeof statement>;
export type TradeOff = v.InferOutput<typeof tradeOff>;
export type Disagreement = v.InferOutput<typeof disagreement>;
export type Analogy = v.InferOutput<typeof analogySchema>;
export type Calculator = v.InferOutput<typeof calculatorSchema>;
export type Question = v.InferOutput<typeof question>;
export type KeyPoints = v.InferOutput<typeof keyPoints>;
export type Term = v.InferOutput<typeof term>;
