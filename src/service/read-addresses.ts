/** Reads topics from other hosts: each address once at a time, and only so many for one article. */
import {whyNotAsked} from '../prerender/asked-hosts.js';
import {readFromHosts, type ReadText} from '../prerender/index.js';
import type {AddressResult} from './drawing.js';
import type {ServiceOptions} from './options.js';
import {Refusal} from './refusal.js';

/** The most addresses that one article may name. */
const maxAddresses = 16;

/** The most bytes that are read for one article. */
const maxBytesTogether = 5_000_000;

/** A request to one address that is under way, and everybody who waits for it. */
interface Reading {
  text: Promise<ReadText>;
  /** Callbacks that are given the number of bytes that have arrived. */
  waiting: Set<(bytes: number) => void>;
  cancel: () => void;
}

/** Reads the texts behind addresses. */
export interface AddressReader {
  /** The text behind an address. Throws a `Refusal`: 403 for one that may not be asked, 502 for one that gives nothing. */
  read: (address: string) => Promise<ReadText>;
  /** What each address of an article gave, or why it gave nothing. Never rejects. */
  readAll: (addresses: readonly string[]) => Promise<ReadonlyMap<string, AddressResult>>;
}

/** Refuses an address that may not be read, before it is requested. */
function checkHost(address: string, topicHosts: readonly string[]) {
  const whyNot = URL.canParse(address)
    ? whyNotAsked(new URL(address), topicHosts)
    : 'it is no whole address, with https:// and a host.';
  if (whyNot) throw new Refusal(403, `"${address}" may not be read here: ${whyNot}`);
}

const tooMany = (address: string, number: number) =>
  `"${address}" was not read: an article may name ${maxAddresses} addresses, and this is number ${number}.`;

const tooLarge = (address: string) =>
  `"${address}" could not be read. The topics of one article may have ${maxBytesTogether / 1e6} MB together.`;

/** An address reader for one service. Two readers who wait for the same address share one request. */
export function createAddressReader(options: Omit<ServiceOptions, 'asset'>): AddressReader {
  const {topicHosts = [], maxTopicBytes, timeoutMs, fetch} = options;
  const readings = new Map<string, Reading>();

  function begin(address: string): Reading {
    const waiting: Reading['waiting'] = new Set();
    const controller = new AbortController();
    const read = readFromHosts(undefined, {
      hosts: topicHosts,
      maxBytes: maxTopicBytes,
      timeoutMs,
      fetch,
      signal: controller.signal,
      onBytes: bytes => waiting.forEach(tell => tell(bytes)),
    });
    const text = read(address).finally(() => readings.delete(address));
    return {text, waiting, cancel: () => controller.abort(new Error('Nobody waits for it any more.'))};
  }

  /** Waits for an address. `tell` is given the bytes that arrive, and may throw to stop waiting. */
  function waitFor(address: string, tell: (bytes: number) => void): Promise<ReadText> {
    const reading = readings.get(address) ?? begin(address);
    readings.set(address, reading);
    return new Promise((resolve, reject) => {
      const listen = (bytes: number) => {
        try {
          tell(bytes);
        } catch (error) {
          leave();
          if (reading.waiting.size === 0) reading.cancel();
          reject(error as Error);
        }
      };
      const leave = () => reading.waiting.delete(listen);
      reading.waiting.add(listen);
      reading.text.then(resolve, reject).finally(leave);
    });
  }

  async function readOrExplain(address: string, tell: (bytes: number) => void): Promise<AddressResult> {
    try {
      return {text: await waitFor(address, tell)};
    } catch (error) {
      return {failure: (error as Error).message};
    }
  }

  return {
    async read(address) {
      checkHost(address, topicHosts);
      return waitFor(address, () => {}).catch((error: Error) => {
        throw new Refusal(502, error.message);
      });
    },

    async readAll(addresses) {
      let left = maxBytesTogether;
      const results = addresses.map(async (address, index): Promise<[string, AddressResult]> => {
        if (index >= maxAddresses) return [address, {failure: tooMany(address, index + 1)}];
        const count = (bytes: number) => {
          left -= bytes;
          if (left < 0) throw new Error(tooLarge(address));
        };
        return [address, await readOrExplain(address, count)];
      });
      return new Map(await Promise.all(results));
    },
  };
}
