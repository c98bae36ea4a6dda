/** Where words stand in a topic: every text that a reader may see as it was written. */
import {cleanText} from '../../src/topic/schema/clean-text.js';
import {headSchema} from '../../src/topic/schema/schema.js';
import type {Shape} from '../../src/topic/schema/schema-builders.js';
import {allPartSchemas} from '../../src/topic/schema/topic-schema.js';

/** A topic as a shape: its head, and its lists of parts. */
export const topicShape: Shape = {
  type: 'object',
  entries: {
    ...(headSchema.entries as unknown as Shape['entries']),
    ...Object.fromEntries(
      Object.entries(allPartSchemas).map(([name, item]) => [name, {type: 'array', item} as unknown as Shape]),
    ),
  },
};

/** Whether a shape is that of words, which are cleaned, and not of an id, a date or an address. */
export const isWords = ({pipe: [, ...actions] = [{} as Shape]}: Shape) =>
  actions.some(({operation}) => operation === cleanText);

/** The paths of all words that a value has, as `spoiled` takes them: `figures[0].label`. */
export function textPaths(value: unknown, shape: Shape = topicShape, path = ''): string[] {
  if (value === undefined) return [];
  if (shape.wrapped) return textPaths(value, shape.wrapped, path);
  if (isWords(shape)) return [path];
  const {item, entries = {}} = shape;
  if (item)
    return (value as unknown[]).flatMap((inner, index) => textPaths(inner, item, `${path}[${index}]`));
  return Object.entries(entries).flatMap(([key, inner]) =>
    textPaths((value as Record<string, unknown>)[key], inner, path ? `${path}.${key}` : key),
  );
}
