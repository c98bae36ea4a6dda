/** Draws what an address asks for. */
import {
  prerender,
  readFromHosts,
  type ArticleProblem,
  type PrerenderOptions,
  type ReadText,
} from '../prerender/index.js';
import {escapeHtml} from '../export/markup.js';
import {csvParseRows} from 'd3-dsv';
import {toTag, type AskedElement} from './asked.js';
import type {ServiceOptions} from './options.js';
import {Refusal, type RefusalStatus} from './refusal.js';

const statuses: Readonly<Record<ArticleProblem['about'], RefusalStatus>> = {
  tag: 400,
  data: 404,
  address: 502,
  place: 422,
};

/** Reads addresses for a service: from the hosts that its owner named. */
export const readerOf = ({topicHosts = [], maxTopicBytes, timeoutMs, fetch}: ServiceOptions) =>
  readFromHosts(undefined, {hosts: topicHosts, maxBytes: maxTopicBytes, timeoutMs, fetch});

/** Refuses what may never be asked for, before anything is. */
function checkHost(address: string, {topicHosts = []}: ServiceOptions) {
  const host = URL.canParse(address) ? new URL(address).host : undefined;
  if (host && topicHosts.includes(host)) return;
  throw new Refusal(
    403,
    `"${address}" may not be read here. Topics may come from: ${topicHosts.join(', ') || 'no other host'}.`,
  );
}

const toTable = (rows: readonly (readonly string[])[]) =>
  `<table data-explainer-data>${rows
    .map(row => `<tr>${row.map(cell => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** JSON in a script: nothing in it ends the script. */
const toScript = (json: string) =>
  `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;

const toInside = ({body, isCsv}: ReadText) =>
  isCsv ? toTable(csvParseRows(body.replace(/^\ufeff/, ''))) : toScript(body);

/**
 * The tag, with the data of its `src` inside: whoever shows it asks nobody else for it, and a frame that may not ask at
 * all shows it too.
 */
async function withData(asked: AskedElement, options: ServiceOptions): Promise<string> {
  const {src, ...others} = Object.fromEntries(asked.attributes);
  if (src === undefined) return toTag(asked);
  checkHost(src, options);
  const text = await readerOf(options)(src).catch((error: Error) => {
    throw new Refusal(502, error.message);
  });
  return toTag({...asked, attributes: new Map(Object.entries(others))}, toInside(text));
}

/** The prerendered tag that is asked for. Throws a `Refusal` where nothing can be shown. */
export async function drawAsked(
  asked: AskedElement,
  options: ServiceOptions,
  how: PrerenderOptions = {},
): Promise<string> {
  const tag = await withData(asked, options);
  const {html, problems} = await prerender(tag, {...how, language: asked.language});
  const error = problems.find(({severity}) => severity === 'error');
  if (error) throw new Refusal(statuses[error.about], error.message);
  return html;
}
