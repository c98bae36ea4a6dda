/** What a prerendered page is to reach, and whether it does. */
import type {Row} from './columns.js';

/** How much later than the page by hand it may be read. */
const mostTimes = 1.1;

const inLine = (isMet: boolean, goal: string, came: string) => `${isMet ? '✓' : '✗'} ${goal}: ${came}`;

/** A line for each goal: `✓ prerendered readable within 10 % of the hand-written page: × 1.04`. */
export function goalsInLines(byHand: Row, prerendered: Row): string {
  const times = prerendered.readable / byHand.readable;
  return [
    inLine(
      times <= mostTimes,
      'prerendered readable within 10 % of the hand-written page',
      `× ${times.toFixed(2)}`,
    ),
    inLine(prerendered.waitsFor === 0, '0 requests before reading', String(prerendered.waitsFor)),
  ].join('\n');
}
