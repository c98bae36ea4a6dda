/** What every answer is made with: the address of the service, and functions that draw and that read topics. */
import type {AskedElement} from './asked.js';
import type {Drawings, ElementToDraw} from './drawing.js';
import type {ServiceOptions} from './options.js';
import type {AddressReader} from './read-addresses.js';

/** The context of one answer. */
export interface Context {
  /** The origin of the service, for the addresses in its pages. */
  origin: string;
  options: ServiceOptions;
  addresses: AddressReader;
  /** Draws. It is stopped when the answer has taken too long. */
  draw: <Kind extends keyof Drawings>(
    kind: Kind,
    takes: Drawings[Kind]['takes'],
  ) => Promise<Drawings[Kind]['gives']>;
  /** Reads the topic of an element. Rejects with a `Refusal` if the topic cannot be read. */
  elementToDraw: (asked: AskedElement) => Promise<ElementToDraw>;
}
