import type {Source} from '../topic/schema.js';

/** What a source is called in a line of names: its own short name, else its publisher, its title, or what it is. */
export const sourceName = ({name, publisher, title, description, id}: Source) =>
  name ?? publisher ?? title ?? description ?? id;

/** What is left to say of a source after its name: title or description, whichever the name did not use. */
export function sourceTitle(source: Source): string | undefined {
  const name = sourceName(source);
  return [source.title, source.description].find(words => words && words !== name);
}
