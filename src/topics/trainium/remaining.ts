/** The rest of the figures and sources, with what they are about and count, for whoever asks for all of them. */
import type {Topic} from '../../topic/schema/schema.js';

export {remainingFigures as figures} from './remaining-figures.js';
export {remainingSources as sources} from './remaining-sources.js';

export const subjects = [
  {id: 'anthropic', label: 'Anthropic', tone: 'third'},
  {id: 'openai', label: 'OpenAI', tone: 'fourth'},
  {id: 'alphabet', label: 'Alphabet', tone: 'fifth'},
] satisfies Topic['subjects'];

export const units = [
  {id: 'GW', one: 'gigawatt', other: 'gigawatts'},
  {id: 'accelerators', one: 'accelerator', other: 'accelerators'},
  {id: 'loaves', one: 'loaf', other: 'loaves'},
  {id: 'coins', one: 'coin', other: 'coins'},
  {id: 'ovens', one: 'oven', other: 'ovens'},
  {id: 'years', one: 'year', other: 'years'},
] satisfies Topic['units'];
