import type {Topic} from '../../topic/schema.js';
import {furtherFigures} from './further-figures.js';
import {furtherSources} from './further-sources.js';

/** The rest of the figures and sources, for whoever asks for all of them. */
export const further = {sources: furtherSources, figures: furtherFigures} satisfies Partial<Topic>;
