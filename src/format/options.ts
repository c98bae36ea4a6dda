import type {UnitName} from '../topic/schema/schema.js';

/** `long` is for sentences ("$326 billion"), `short` for tight places ("$326B"). */
export type FormatStyle = 'long' | 'short';

/** How a number of a topic is to be written. */
export interface FormatOptions {
  /** The language of the page around it, e.g. `en` or `pt-BR`. What is no language reads as English. */
  locale: string;
  /** The topic's own nouns. Left out: nouns are written as the unit has them. */
  units?: readonly UnitName[];
  /** Left out: `long`. */
  style?: FormatStyle;
  /** True to say the time it is counted over as well: "a year". Left out: false. */
  rate?: boolean;
}
