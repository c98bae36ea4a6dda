import type {Topic} from '../topic/schema/schema.js';
import {analogies} from './trainium/analogies.js';
import {calculators} from './trainium/calculators.js';
import * as core from './trainium/core.js';
import {disagreements} from './trainium/disagreements.js';
import * as further from './trainium/remaining.js';
import {keyPoints} from './trainium/key-points.js';
import {questions} from './trainium/questions.js';
import {tables} from './trainium/tables.js';
import {terms} from './trainium/terms.js';
import {timelines} from './trainium/timelines.js';
import {statements, tradeOffs} from './trainium/statements.js';

/**
 * The whole topic in one object, for tests, the command line and prerendering; a page loads it by part
 * (see `builtInTopics`). Data only: it is what `parseTopic` would give, and nobody changes it.
 * Example: `trainium.figures.length` is 20.
 */
export const trainium: Topic = {
  ...core,
  subjects: [...core.subjects, ...further.subjects],
  units: further.units,
  sources: [...core.sources, ...further.sources],
  figures: [...core.figures, ...further.figures],
  disagreements,
  tables,
  timelines,
  statements,
  tradeOffs,
  analogies,
  calculators,
  questions,
  keyPoints,
  terms,
};
