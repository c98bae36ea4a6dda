/** A tag of an article once it is drawn. */
import type {FoundTag} from './article.js';
import type {Drawing} from './draw.js';
import type {TagTopic} from './topics.js';

/** A tag with what was drawn of it. */
export interface DrawnTag {
  tag: FoundTag;
  drawing: Drawing;
  language: string;
  from: TagTopic;
}

/** What an element shows once it is ready. */
export type Ready = Extract<Drawing['state'], {name: 'ready'}>;

/** What was drawn, without the tags around it. */
export const readyOf = (drawn: Iterable<DrawnTag>): Ready[] =>
  [...drawn].map(({drawing}) => drawing.state as Ready);

/** A figure is words; all others are blocks, and would end what stands in a line. */
export const lacksPlain = ({name, isInLine}: FoundTag) => isInLine && name !== 'explainer-figure';
