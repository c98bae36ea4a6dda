/** Draws what an address asks for. */
import {csvParseRows} from 'd3-dsv';
import {escapeHtml} from '../export/markup.js';
import {prerender, type ArticleProblem, type PrerenderOptions, type ReadText} from '../prerender/index.js';
import {toTag, type AskedElement} from './asked.js';
import type {ServiceOptions} from './options.js';
import {Refusal, type RefusalStatus} from './refusal.js';
import {readAddressFor} from './topic.js';

const statuses: Readonly<Record<ArticleProblem['about'], RefusalStatus>> = {
  tag: 400,
  data: 404,
  address: 502,
  place: 422,
};

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
  const text = await readAddressFor(src, options);
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
