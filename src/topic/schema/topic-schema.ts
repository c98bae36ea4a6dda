import {analogySchema} from './analogy-schema.js';
import {calculatorSchema} from './calculator-schema.js';
import {headSchema, partSchemas} from './schema.js';
import {listOf} from './schema-pieces.js';
import * as v from './schema-builders.js';

const {
  subjects,
  units,
  sources,
  figures,
  charts,
  tables,
  timelines,
  statements,
  tradeOffs,
  disagreements,
  questions,
  keyPoints,
  terms,
} = partSchemas;

/**
 * A whole topic. Only TypeScript and the script that writes `topic.schema.json` need it, so readers do not download
 * it; parsing goes part by part.
 */
export const topicSchema = v.object({
  ...headSchema.entries,
  subjects: v.optional(listOf(subjects), []),
  units: v.optional(listOf(units), []),
  sources: v.optional(listOf(sources), []),
  figures: v.optional(listOf(figures), []),
  charts: v.optional(listOf(charts), []),
  tables: v.optional(listOf(tables), []),
  timelines: v.optional(listOf(timelines), []),
  statements: v.optional(listOf(statements), []),
  tradeOffs: v.optional(listOf(tradeOffs), []),
  disagreements: v.optional(listOf(disagreements), []),
  analogies: v.optional(listOf(analogySchema), []),
  calculators: v.optional(listOf(calculatorSchema), []),
  questions: v.optional(listOf(questions), []),
  keyPoints: v.optional(listOf(keyPoints), []),
  terms: v.optional(listOf(terms), []),
});

/** The schema of each kind of part, by its collection. */
export const allPartSchemas = {...partSchemas, analogies: analogySchema, calculators: calculatorSchema};
