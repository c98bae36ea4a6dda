/** Readers of a service on this machine: each asks, takes the answer, and asks again, a set number of times. */
import {Agent, request} from 'node:http';

/** What readers waited, in milliseconds, and how many answers came. */
export interface Load {
  times: number[];
  seconds: number;
  /** How many answers had each status; 0 for a connection that broke. */
  statuses: Map<number, number>;
}

/** One answer, as far as a bench needs it. */
export interface Answer {
  status: number;
  bytes: number;
}

/** A request to a server on loopback. */
export interface Ask {
  path: string;
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** Asks once. Resolves with status 0 where the connection breaks. */
export const ask = (origin: string, {path, method = 'GET', body, headers}: Ask, agent?: Agent) =>
  new Promise<Answer>(resolve => {
    const sent = request(origin + path, {method, headers, agent}, response => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({status: response.statusCode!, bytes}));
      response.on('error', () => resolve({status: 0, bytes}));
    });
    sent.on('error', () => resolve({status: 0, bytes: 0}));
    sent.end(body);
  });

/** Lets so many readers ask together until `isOver` says so. `askFor` gives each request a number of its own. */
export async function load(
  origin: string,
  readers: number,
  askFor: (number: number) => Ask,
  isOver: (number: number) => boolean,
): Promise<Load> {
  const agent = new Agent({keepAlive: true, maxSockets: readers});
  const times: number[] = [];
  const statuses: Load['statuses'] = new Map();
  let number = 0;
  const startedAt = performance.now();
  const read = async () => {
    while (!isOver(number)) {
      const askedAt = performance.now();
      const {status} = await ask(origin, askFor(number++), agent);
      times.push(performance.now() - askedAt);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({length: readers}, read));
  agent.destroy();
  return {times, seconds: (performance.now() - startedAt) / 1_000, statuses};
}

/** `percentile([1, 2, 3, 4], 50)` → 2 */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN;
}
