import {carriersOf, findById, sourcesOf} from '../../topic/schema/lookup.js';
import type {Topic} from '../../topic/schema/schema.js';
import type {ChosenSources} from './sources.model.js';

/** A part that an element of the page shows, in the topic that the element has of it. */
export interface ShownPart {
  topic: Topic;
  part: {id: string};
}

/**
 * What a page cites of a topic, numbered in the order met: the sources of the parts that it shows, then those that
 * only what differs about its figures names, then those through which any of these are known.
 */
export function chooseCited(topic: Topic, shown: readonly ShownPart[]): ChosenSources {
  const {figures, sources: met} = collectCited(
    topic,
    shown.filter(({topic: {id}}) => id === topic.id),
  );
  const disagreements = topic.disagreements.filter(({figures: about}) => about?.some(id => figures.has(id)));
  const named = disagreements.flatMap(({positions}) => positions.flatMap(({sources}) => sources));
  // A set that grows while it is walked: carriers may be known through others in turn.
  const sources = new Set(sourcesOf(topic, {sources: [...met, ...named]}));
  for (const source of sources) for (const carrier of carriersOf(topic, source)) sources.add(carrier);
  return {sources: [...sources], disagreements};
}

const name = /([a-z][a-z0-9-]*)/g;
const mark = /\[\[([a-z0-9-]+)\]\]/g;

/**
 * The ids of the figures that parts show or lean on, and of the sources of both. Walks whatever kind of part it is: a new
 * element needs no word of its own here.
 */
export function collectCited(topic: Topic, shown: readonly ShownPart[]) {
  const figures = new Set<string>();
  const sources = new Set<string>();

  function addFigure(id: string) {
    const figure = findById(topic.figures, id);
    if (!figure || figures.has(id)) return;
    figures.add(id);
    collect(figure);
  }

  function collect(value: unknown, key = ''): void {
    if (Array.isArray(value)) for (const item of value) collect(item, key);
    else if (typeof value === 'string') collectWords(value, key);
    else if (value) for (const [name, inner] of Object.entries(value)) collect(inner, name);
  }

  function collectWords(words: string, key: string) {
    if (key === 'sources') sources.add(words);
    else if (key === 'figure' || key === 'figures') addFigure(words);
    // A result rests on the sources of what it is worked out from, and a number in a sentence on its own.
    else for (const [, id] of words.matchAll(key === 'formula' ? name : mark)) addFigure(id!);
  }

  for (const {topic: theirs, part} of shown)
    collect(findById(theirs.figures, part.id) === part ? {figure: part.id} : part);
  return {figures, sources};
}
