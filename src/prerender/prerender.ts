/** Writes explainers into an article, so that they are read before, without and after JavaScript. */
import {readArticle} from './article.js';
import {ArticleDrawer, inOrder} from './article-drawer.js';
import {readyOf, type DrawnTag} from './drawn-tag.js';
import {apply, dataEdits, editsFor} from './edits.js';
import type {ArticleProblem, Prerendered, PrerenderOptions} from './options.js';
import {pause} from './pause.js';
import {guiltyAmong, looksFor, meansTheSame, withoutShadow} from './well-formed.js';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const toPrerendered = (
  before: string,
  html: string,
  drawn: readonly DrawnTag[],
  problems: ArticleProblem[],
): Prerendered => ({html, drawn: drawn.length, bytesAdded: bytesOf(html) - bytesOf(before), problems});

const toPlaceProblem = ({tag: {name, line, column}}: DrawnTag): ArticleProblem => ({
  severity: 'error',
  about: 'place',
  message: `<${name}> stands where this article is not well formed: with more written into it, something else on the page would change. It was left as it was: put it between paragraphs, or into a cell of a table.`,
  line,
  column,
});

/**
 * Draws every explainer of an article into its tag. What cannot be drawn stays as it was and is told, with line and
 * column. A second run replaces what the first wrote.
 *
 * @example (await prerender('<explainer-bar-chart topic="trainium"></explainer-bar-chart>')).drawn // 1
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<Prerendered> {
  const drawer = new ArticleDrawer(options);
  const article = readArticle(html);
  const {tags} = article;
  const drawn = await drawer.drawAll(tags);
  const beside = readyOf(drawn);
  const edits = new Map(drawn.map(one => [one, editsFor(one, beside, options)]));
  const write = async (some: readonly DrawnTag[]) =>
    apply(html, [...some.flatMap(one => edits.get(one)!), ...(await dataEdits(tags, some, options))]);
  const whole = await write(drawn);
  if (meansTheSame(article, whole)) return toPrerendered(html, whole, drawn, drawer.problems);
  let looks = looksFor(html);
  // Where looks run out, whoever has not been cleared is left as it was.
  const areSafe = async (some: readonly DrawnTag[]) => {
    await pause(options.signal);
    const tried = some.flatMap(one => withoutShadow(edits.get(one)!));
    return looks-- > 0 && meansTheSame(article, apply(html, tried));
  };
  const guilty = new Set(await guiltyAmong(drawn, areSafe));
  const others = drawn.filter(one => !guilty.has(one));
  const rest = await write(others);
  // Two that are harmless each may not be so together.
  const isRestSafe = meansTheSame(article, rest);
  const left = isRestSafe ? [...guilty] : drawn;
  const problems = inOrder([...drawer.problems, ...left.map(toPlaceProblem)]);
  return isRestSafe ? toPrerendered(html, rest, others, problems) : toPrerendered(html, html, [], problems);
}
