import type {Topic} from '../../topic/schema.js';
import {furtherFigures} from './further-figures.js';
import {furtherSources} from './further-sources.js';

/** The rest of the figures and sources, with what they are about and count, for whoever asks for all of them. */
export const further = {
  subjects: [
    {id: 'anthropic', label: 'Anthropic', tone: 'third'},
    {id: 'openai', label: 'OpenAI', tone: 'fourth'},
    {id: 'alphabet', label: 'Alphabet', tone: 'fifth'},
  ],
  units: [
    {id: 'GW', one: 'gigawatt', other: 'gigawatts'},
    {id: 'accelerators', one: 'accelerator', other: 'accelerators'},
    {id: 'loaves', one: 'loaf', other: 'loaves'},
    {id: 'coins', one: 'coin', other: 'coins'},
  ],
  sources: furtherSources,
  figures: furtherFigures,
} satisfies Partial<Topic>;
