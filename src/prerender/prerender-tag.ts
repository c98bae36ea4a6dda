/** Draws one tag that is asked for by itself: there is no article around it that could change. */
import {csvParseRows} from 'd3-dsv';
import {escapeHtml} from '../export/markup.js';
import type {FoundTag, InnerData} from './article.js';
import {ArticleDrawer, limitsFor} from './article-drawer.js';
import {readyOf} from './drawn-tag.js';
import {apply, dataEdits, editsFor} from './edits.js';
import type {ArticleProblem, PrerenderOptions} from './options.js';
import type {ReadText} from './topics.js';

/** A tag by itself. */
export interface LoneTag {
  /** `explainer-bar-chart` */
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** The text of its topic, in place of what its attributes name. */
  text?: ReadText;
}

const toData = ({body, isCsv}: ReadText): InnerData =>
  isCsv ? {rows: csvParseRows(body.replace(/^\ufeff/, ''))} : {json: body};

/** JSON in a script: nothing in it ends the script. */
const toScript = (json: string) =>
  `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;

const toTable = (rows: readonly (readonly string[])[]) =>
  `<table data-explainer-data>${rows
    .map(row => `<tr>${row.map(cell => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** Whoever shows the tag asks nobody else for its topic, and a frame that may not ask at all shows it too. */
const toInside = (data: InnerData | undefined) =>
  data === undefined ? '' : 'json' in data ? toScript(data.json) : toTable(data.rows);

/** The tag as HTML, and as `readArticle` would find it there. */
function writeTag({tag: name, attributes, text}: LoneTag): {html: string; tag: FoundTag} {
  const data = text && toData(text);
  const own = [...attributes].filter(([name]) => !text || (name !== 'src' && name !== 'topic'));
  const start = `<${name}${own.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')}>`;
  const inside = toInside(data);
  return {
    html: `${start}${inside}</${name}>`,
    tag: {
      name,
      attributes: new Map(own),
      data,
      line: 1,
      column: 1,
      nesting: 0,
      hasWords: false,
      isInLine: false,
      afterName: 1 + name.length,
      inside: start.length,
      end: start.length + inside.length,
      earlier: [],
      earlierData: [],
    },
  };
}

/** Draws a tag by itself. What is wrong with it is told as it is for an article. */
export async function prerenderTag(
  asked: LoneTag,
  options: PrerenderOptions = {},
): Promise<{html: string; problems: ArticleProblem[]}> {
  const {html, tag} = writeTag(asked);
  const drawer = new ArticleDrawer(options, limitsFor(html));
  const drawn = await drawer.drawAll([tag]);
  const edits = drawn.flatMap(one => editsFor(one, readyOf(drawn), options));
  const data = await dataEdits([tag], drawn, options);
  return {html: apply(html, [...edits, ...data]), problems: drawer.problems};
}
