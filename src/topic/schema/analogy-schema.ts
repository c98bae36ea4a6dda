/**
 * The schema of an analogy. All of it is data: what can be set, what follows from that, what is told and drawn in each
 * scene, what stands for what, and where it stops.
 */
import {described, finite, id, ids, listOf, text} from './schema-pieces.js';
import * as v from './schema-builders.js';

/** What can be drawn. One sign stands for a stated amount. */
export const glyphs = [
  'oven',
  'loaf',
  'person',
  'building',
  'chip',
  'rack',
  'coin',
  'workshop',
  'cloud',
  'truck',
] as const;

/** How money, or anything else, comes: once, or again every year. The two are never added. */
export const timings = ['once', 'yearly'] as const;

/** What an analogy can get wrong. */
export const limitKinds = ['looks-easier', 'hides-cost', 'hides-limit', 'leaves-out-choice'] as const;

/** What a scene can show of its picture. */
export const pictureParts = [
  'things',
  'other',
  'products',
  'queue',
  'amounts',
  'rivals',
  'pipe',
  'tank',
] as const;

const formula = described(
  v.pipe(v.string(), v.maxLength(500, 'at most 500 characters')),
  'Parameters, quantities and figures by their ids, numbers, + - * /, comparisons and functions.',
);

const glyph = v.picklist(glyphs);

const world = v.object({
  label: text,
  synopsis: described(text, 'One or two sentences that tell it without a picture.'),
});

const parameter = v.object({
  id,
  label: described(text, 'What a reader sets, such as "Ovens to sell".'),
  verb: v.optional(described(text, 'What a reader does with its number, to be said with it: "Sell".')),
  unit: v.optional(described(text, 'The noun of its number: "ovens".')),
  low: v.optional(described(finite, 'For a number: the least.')),
  high: v.optional(described(finite, 'For a number: the most.')),
  step: v.optional(described(finite, 'For a number: from one to the next. Left out: 1.')),
  start: v.optional(described(finite, 'For a number: where it begins. Left out: the least.')),
  choices: v.optional(
    described(
      listOf(v.object({id, label: text, value: described(finite, 'What formulas read.')}), 12),
      'For a choice, in place of a number.',
    ),
  ),
  choice: v.optional(described(id, 'For a choice: which one it begins with. Left out: the first.')),
});

const quantity = v.object({
  id,
  label: text,
  formula,
  unit: described(text, 'As figures write it: loaves, coins, coins/year.'),
  comes: v.optional(
    described(v.picklist(timings), 'Whether it comes once or every year. The two are never added.'),
  ),
});

const setting = v.object({
  parameter: id,
  value: v.optional(finite),
  choice: v.optional(id),
});

const sentence = v.object({
  when: v.optional(described(formula, 'When it is said. Left out: when no sentence before it is.')),
  text: described(text, 'It may hold quantities and parameters: "[[waiting]] loaves wait."'),
});

const row = v.optional(described(id, 'The row of the mapping that it belongs to.'));

const amountId = described(id, 'The quantity or parameter that is drawn.');

const amount = {
  glyph,
  label: described(text, 'What it is a number of.'),
  amount: amountId,
  each: v.optional(described(finite, 'How many one sign stands for. Left out: 1.')),
  row,
};

const amounts = v.optional(described(listOf(v.object({id, ...amount}), 6), 'Numbers that stand apart.'));

const exchange = v.object({
  own: described(text, 'The side that has the things at first.'),
  other: described(text, 'The side that they cross to.'),
  things: described(
    v.object({
      glyph,
      label: text,
      total: described(finite, 'How many there are on both sides together, 1 to 30.'),
      crossed: described(id, 'The quantity or parameter that says how many have crossed.'),
      row,
    }),
    'What crosses, each in a place of its own that stays empty.',
  ),
  products: v.optional(
    described(
      v.object({
        ...amount,
        elsewhere: v.optional(described(id, 'How much is made of it on the other side.')),
      }),
      'What the things make. It is drawn below them, and goes with them.',
    ),
  ),
  queue: v.optional(described(v.object(amount), 'What waits.')),
  amounts,
  rivals: v.optional(
    listOf(
      v.object({
        id,
        glyph,
        label: text,
        when: v.optional(described(formula, 'When they become rivals.')),
        row,
      }),
      4,
    ),
  ),
});

const measure = (most: string) =>
  v.object({label: text, amount: amountId, most: described(finite, most), row});

const pipe = v.object({
  from: described(text, 'Where the flow comes from.'),
  width: measure('The number at which the pipe is as wide as it can be drawn.'),
  length: measure('The number at which the pipe is as long as it can be drawn.'),
  front: v.optional(described(id, 'How much of the pipe is full, from 0 to 1. Left out: all of it.')),
  tank: described(
    v.object({
      label: text,
      amount: amountId,
      size: described(id, 'The quantity or parameter at which it is full.'),
      most: described(finite, 'The number at which the tank is as large as it can be drawn.'),
      row,
    }),
    'What the flow comes to.',
  ),
  amounts,
});

const picture = v.object({
  exchange: v.optional(
    described(exchange, 'Two sides, what crosses between them, what it makes, and what waits.'),
  ),
  pipe: v.optional(described(pipe, 'A flow through a limit into a stock.')),
});

const scene = v.object({
  id,
  title: text,
  text: described(text, 'What it tells, also without the picture.'),
  set: v.optional(described(listOf(setting, 12), 'How parameters stand when it begins.')),
  controls: v.optional(described(listOf(id, 6), 'The parameters that a reader can set here.')),
  shows: v.optional(
    described(
      listOf(v.picklist(pictureParts), 8),
      'What is drawn. Left out: the things on both sides; the pipe and the tank.',
    ),
  ),
  guess: v.optional(
    described(
      v.object({question: text, quantity: id, set: listOf(setting, 12)}),
      'A quantity that readers guess before they see it.',
    ),
  ),
  rows: v.optional(described(listOf(id, 9), 'Rows of the mapping that are shown here.')),
  limits: v.optional(described(v.boolean(), 'True if it shows where the analogy stops.')),
  asks: v.optional(described(v.boolean(), 'True if it asks the closing question.')),
});

const mappingRow = v.object({
  id,
  source: described(text, 'The thing in the familiar world.'),
  target: described(text, 'What it stands for.'),
  relation: v.optional(described(text, 'What both have in common.')),
  sources: v.optional(described(ids, 'Left out: the row is the author’s own.')),
});

const limit = v.object({
  id,
  text,
  corrects: described(listOf(id, 20), 'The mapping rows that it corrects.'),
  kind: v.picklist(limitKinds),
  sources: v.optional(ids),
});

const question = v.object({
  text,
  answers: v.pipe(
    listOf(
      v.object({
        id,
        text,
        feedback: described(text, 'What is said to who chose it: why, without praise or blame.'),
        holds: v.optional(described(v.boolean(), 'True if it is what the analogy shows.')),
      }),
      6,
    ),
    v.minLength(2, 'at least two answers'),
  ),
});

/** An analogy: a familiar world, the world to explain, a small model to play with, scenes, a mapping, its limits. */
export const analogySchema = v.object({
  id,
  title: text,
  source: described(world, 'The familiar world.'),
  target: described(world, 'The world to explain.'),
  inventedNumbers: v.optional(described(text, 'Printed beside numbers that are made up to explain.')),
  parameters: v.optional(described(listOf(parameter, 6), 'What readers can set.')),
  quantities: v.optional(described(listOf(quantity, 30), 'What follows from what is set.')),
  sentences: v.optional(described(listOf(sentence, 30), 'What is said of a state: the first that holds.')),
  picture: v.optional(described(picture, 'Drawn in one of the layouts: exchange, or pipe.')),
  scenes: v.optional(
    described(v.pipe(listOf(scene, 7), v.minLength(3, 'three scenes or more')), 'What is told, in order.'),
  ),
  mapping: v.pipe(listOf(mappingRow, 9), v.minLength(3, 'three rows or more')),
  limits: v.pipe(listOf(limit, 20), v.minLength(2, 'at least two limits: where the analogy stops')),
  question: v.optional(described(question, 'Asked at the end.')),
  states: v.optional(
    described(
      v.object({
        quantity: described(id, 'What stands in the cells.'),
        rows: described(id, 'The parameter that is another in each row.'),
        columns: v.optional(described(id, 'The parameter that is another in each column.')),
      }),
      'A table of what everything comes to, for paper.',
    ),
  ),
  figures: v.optional(listOf(id, 50)),
});
