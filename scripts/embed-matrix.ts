/** The matrix of pages and ways as Markdown: a row for each page, a column for each way, a reason for each fault. */
import {format, resolveConfig} from 'prettier';
import type {Cell} from '../test/embeds/cell.js';
import {mostShift} from '../test/embeds/shift.js';

/** Where it is written. */
export const matrixFile = 'docs/embed-matrix.md';

const inLine = (words: string) => words.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');

const measures = ({bytes, requests, shift}: Cell) =>
  `${(bytes / 1_000).toFixed(1)} kB · ${requests} · ${shift.toFixed(3)}`;

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/**
 * All cells as a page. Those with faults have a number, under which the list below says why.
 *
 * @example
 * await toMarkdown(['plain'], ['loader'], [{host: 'plain', way: 'loader', faults: [], bytes: 31_200, requests: 9, shift: 0}]);
 * // → a table with the row | plain | ✓ 31.2 kB · 9 · 0.000 |
 */
export async function toMarkdown(hosts: string[], ways: string[], cells: readonly Cell[]): Promise<string> {
  const failed = cells.filter(({faults}) => faults.length > 0);
  const toCell = (host: string, way: string) => {
    const cell = cells.find(cell => cell.host === host && cell.way === way);
    if (!cell) return '–';
    const mark = cell.faults.length ? `**✗** [${failed.indexOf(cell) + 1}]` : '✓';
    return `${mark} ${measures(cell)}`;
  };
  const reasons = failed.map(({host, way, faults}) => `1. ${host}, ${way}: ${inLine(faults.join('; '))}`);
  const markdown = `# Where the elements are at home

Written by \`npm run docs:matrix\` from a full run in Chromium: each page is a row, each way to put us into it a column. The article has all our elements. ✓ means: all of them drawn, every number of the chart to be read and behind a button of its own name, no text cut off, on other text, under 12 px or under 4.5:1, evidence opens and closes, nothing said on the console, nothing asked for but our own files. Where nothing of ours can run (a policy, no JavaScript) it means: all words can be read. Without a script nothing is pressed; where a page then takes what was drawn away with its shadow root, the words have to be there. Pictures have to be whole, in their shape, and in words for \`alt\`.

The figures: what comes over the wire beside the page, compressed and with headers · requests · layout shift, all until everything is drawn. A shift of more than ${mostShift.any} fails, and of more than ${mostShift.drawnBefore} where all is prerendered: what there is of it comes from the browser, which paints a page in pieces, so that lines that are centred or run from right to left move while they grow. What our script adds to a prerendered page is measured apart, with the script held back until the page stands: from then on any shift at all fails.

${[
  row(['page', ...ways]),
  row(['---', ...ways.map(() => '---')]),
  ...hosts.map(host => row([host, ...ways.map(way => toCell(host, way))])),
].join('\n')}

${failed.length} of ${cells.length} fail.

${reasons.join('\n')}
`;
  return format(markdown, {...(await resolveConfig(matrixFile)), parser: 'markdown'});
}
