/**
 * The schema of a calculator: what a reader can assume, with where each number comes from, what follows by formulas,
 * and what is said of it.
 */
import {described, finite, id, ids, listOf, text} from './schema-pieces.js';
import {qualifiers, statuses} from './schema.js';
import * as v from './schema-builders.js';

const formula = described(
  v.pipe(v.string(), v.maxLength(500, 'at most 500 characters')),
  'Inputs, outputs and figures by their ids, numbers, + - * /, comparisons and functions.',
);

const input = v.object({
  id,
  label: described(text, 'What a reader assumes: "GPUs that it runs".'),
  figure: v.optional(
    described(id, 'The figure that it begins with: its number, unit, source and status are taken over.'),
  ),
  value: v.optional(
    described(
      finite,
      'Without a figure: the number that it begins with. Left out: the reader sets the first.',
    ),
  ),
  unit: v.optional(described(text, 'Without a figure: as figures write it, such as USD, share, years.')),
  qualifier: v.optional(v.picklist(qualifiers)),
  status: v.optional(
    described(
      v.picklist(statuses),
      'What kind of number it is. Left out: illustrative, made up by the author.',
    ),
  ),
  sources: v.optional(ids),
  note: v.optional(described(text, 'What a reader needs to know of where it comes from.')),
  low: described(finite, 'The least that can be set.'),
  high: described(finite, 'The most that can be set.'),
  step: v.optional(described(finite, 'From one to the next. Left out: 1.')),
});

const output = v.object({
  id,
  label: described(text, 'What it is a number of: "Bought from a second source".'),
  formula,
  unit: described(text, 'As figures write it: accelerators, USD/year, years.'),
  figure: v.optional(
    described(
      id,
      'The figure of the topic that it is at first. Charts and sentences that show it move along.',
    ),
  ),
  note: v.optional(described(text, 'What a reader needs to know to read it right.')),
  working: v.optional(
    described(text, 'How it came about, in words. Left out: its formula with the numbers in it.'),
  ),
  missing: v.optional(
    described(
      listOf(v.object({when: formula, text}), 10),
      'When it has no value, and why: "never, at these rates". The first that holds is said.',
    ),
  ),
});

const sentence = v.object({
  when: v.optional(described(formula, 'When it is said. Left out: when no sentence before it is.')),
  text: described(text, 'It may hold inputs and outputs: "[[bought]] of [[run]]".'),
});

const picture = v.object({
  bars: v.optional(described(listOf(id, 12), 'Inputs and outputs of one unit, as bars from zero.')),
  dots: v.optional(
    described(
      v.object({
        all: described(id, 'The input or output that all dots make.'),
        part: described(id, 'The one that the full dots make.'),
        each: v.optional(described(finite, 'How many one dot stands for. Left out: 1.')),
      }),
      'A field of dots, some of them full.',
    ),
  ),
});

/** A calculator: what a reader can assume, and what follows. */
export const calculatorSchema = v.object({
  id,
  title: text,
  message: v.optional(
    described(text, 'What it shows, in a sentence or two. It may hold inputs and outputs.'),
  ),
  note: v.optional(described(text, 'What it leaves out or makes simpler than it is.')),
  inputs: v.pipe(listOf(input, 8), v.minLength(1, 'at least one input')),
  outputs: v.pipe(listOf(output, 8), v.minLength(1, 'at least one output: the first is the result')),
  sentences: v.optional(described(listOf(sentence, 20), 'What is said of the result: the first that holds.')),
  picture: v.optional(described(picture, 'Bars, or a field of dots.')),
});
