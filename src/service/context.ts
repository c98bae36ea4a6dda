/** What an answer is made with: the service’s own address, what draws, what asks the hosts of topics. */
import type {AskedElement} from './asked.js';
import type {Drawings, ElementToDraw} from './drawing.js';
import type {ServiceOptions} from './options.js';
import type {AddressReader} from './read-addresses.js';

/** The surroundings of one answer. */
export interface Context {
  /** As addresses begin that are written into pages. */
  origin: string;
  options: ServiceOptions;
  addresses: AddressReader;
  /** Draws, until the answer has taken too long. */
  draw: <Kind extends keyof Drawings>(
    kind: Kind,
    takes: Drawings[Kind]['takes'],
  ) => Promise<Drawings[Kind]['gives']>;
  /** An element with the text of its topic. Rejects with a `Refusal` where there is none. */
  elementToDraw: (asked: AskedElement) => Promise<ElementToDraw>;
}
