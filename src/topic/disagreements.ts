import type {Disagreement, Figure, Topic} from './schema.js';

/** The questions on which sources differ about a figure. */
export const disagreementsOf = (topic: Topic, figure: Figure): Disagreement[] =>
  topic.disagreements.filter(({figures}) => figures?.includes(figure.id));
