/** Draws what an address asks for. */
import {csvParseRows} from 'd3-dsv';
import {escapeHtml} from '../export/markup.js';
import {partsFor} from '../image/index.js';
import {prerender, type ArticleProblem, type PrerenderOptions, type ReadText} from '../prerender/index.js';
import {toTag, type AskedElement} from './asked.js';
import {Refusal, type RefusalStatus} from './refusal.js';
import type {AskedTopic} from './topic.js';

type Asked = Parameters<typeof partsFor>[0];

const statuses: Readonly<Record<ArticleProblem['about'], RefusalStatus>> = {
  tag: 400,
  data: 404,
  address: 502,
  place: 422,
};

/** Data with mistakes is there, and cannot be shown; what whole data does not have is not there. */
async function statusOf(
  {about, message}: ArticleProblem,
  asked: Asked,
  topic: AskedTopic,
): Promise<RefusalStatus> {
  if (about !== 'data') return statuses[about];
  const {problems} = await topic.load(partsFor(asked));
  return problems.some(problem => message.endsWith(problem.message)) ? 422 : statuses.data;
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
function withData({tag, attributes}: AskedElement, {text}: AskedTopic): string {
  if (!text) return toTag({tag, attributes});
  const others = [...attributes].filter(([name]) => name !== 'src' && name !== 'topic');
  return toTag({tag, attributes: new Map(others)}, toInside(text));
}

/** The prerendered tag that is asked for. Throws a `Refusal` where nothing can be shown. */
export async function drawAsked(
  asked: AskedElement,
  topic: AskedTopic,
  how: PrerenderOptions = {},
): Promise<string> {
  // What is not there is told before it is drawn.
  await topic.load([]);
  const {html, problems} = await prerender(withData(asked, topic), {...how, language: asked.language});
  const error = problems.find(({severity}) => severity === 'error');
  if (!error) return html;
  const attributes = Object.fromEntries(asked.attributes);
  throw new Refusal(await statusOf(error, {tag: asked.tag, attributes}, topic), error.message);
}
