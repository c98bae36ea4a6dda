import {findById} from '../topic/schema/lookup.js';
import type {Topic} from '../topic/schema/schema.js';
import {parseText} from '../topic/schema/text.js';
import {formatFigure} from './figure.js';

/**
 * A marked text as plain words: figures by their long value, terms by their words.
 *
 * @example formatText('[[nvidia-run-rate]] a year', {topic: trainium, language: 'en'}) // "$326 billion a year"
 */
export function formatText(marked: string, {topic, language}: {topic: Topic; language: string}): string {
  return parseText(marked)
    .map(token => {
      if (token.kind !== 'figure') return token.words;
      const figure = findById(topic.figures, token.figure);
      return figure ? formatFigure(figure, {locale: language, units: topic.units}) : token.figure;
    })
    .join('');
}
