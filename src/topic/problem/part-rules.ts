/** What reads and checks kinds of parts that few topics have. A page loads it only with data that has such parts. */
import type {Draft, Report} from './draft.js';
import type {PartName} from '../schema/schema.js';
import type {Shape} from '../schema/schema-builders.js';

/** What reading parts of one kind needs beside the rest. */
export interface PartRules {
  schema: Shape;
  /** Names that a part’s own texts may mark as they mark figures. */
  namesOf: (part: never) => ReadonlySet<string>;
  /** Checks one part. */
  check: (part: never, topic: Draft, report: Report) => void;
}

/** By the collection that they are for. Parts of others are read by the rules that every topic needs. */
export type Rules = Partial<Record<PartName, PartRules>>;
