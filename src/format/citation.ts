import type {Source} from '../topic/schema/schema.js';

/** What a source is called in a line of names: its own short name, else its publisher, its title, or what it is. */
export const sourceName = ({name, publisher, title, description, id}: Source) =>
  name ?? publisher ?? title ?? description ?? id;
