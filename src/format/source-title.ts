import type {Source} from '../topic/schema/schema.js';
import {sourceName} from './citation.js';

/** What is left to say of a source after its name: title or description, whichever the name did not use. */
export function sourceTitle(source: Source): string | undefined {
  const name = sourceName(source);
  return [source.title, source.description].find(words => words && words !== name);
}
