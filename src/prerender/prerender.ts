/** Writes explainers into an article, so that they are read before, without and after JavaScript. */
import {readArticle, type Article, type FoundTag} from './article.js';
import {ArticleDrawer, drawableTags, inOrder, limitsFor, toPlaceProblem} from './article-drawer.js';
import {readyOf, type DrawnTag} from './drawn-tag.js';
import {apply, dataEdits, editsFor, outlineEditsFor, standIns, type Edit} from './edits.js';
import type {ArticleProblem, Prerendered, PrerenderOptions} from './options.js';
import {ArticleLimitError} from './parse-article.js';
import {pause} from './pause.js';
import {addressOf} from './topics.js';
import {compareArticles, tagsInPlace} from './well-formed.js';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const unchanged = (html: string, problems: ArticleProblem[]): Prerendered => ({
  html,
  drawn: 0,
  bytesAdded: 0,
  problems,
});

/** An article that was read, or why it cannot be. */
export interface OpenedArticle {
  html: string;
  article?: Article;
  problem?: ArticleProblem;
}

type Opened = Required<Pick<OpenedArticle, 'html' | 'article'>>;

/** Reads an article, so that it can be asked for its addresses before it is drawn. */
export function openArticle(html: string): OpenedArticle {
  try {
    return {html, article: readArticle(html)};
  } catch (error) {
    if (!(error instanceof ArticleLimitError)) throw error;
    const {message, line, column} = error;
    return {html, problem: {severity: 'error', about: 'article', message, line, column}};
  }
}

/** The addresses that the tags of an article have in `src`, each once, without those of tags that cannot be drawn. */
export async function addressesOf({html, article}: OpenedArticle): Promise<string[]> {
  const drawable = await drawableTags(article?.tags ?? [], html);
  const addresses = drawable.flatMap(tag => addressOf(tag) ?? []);
  return [...new Set(addresses)];
}

/** The tags into which something can be written so that nothing else of the article changes. */
async function findInPlace(
  {html, article}: Opened,
  tags: readonly FoundTag[],
  editsOf: (tag: FoundTag) => Edit[],
  {signal}: PrerenderOptions,
): Promise<readonly FoundTag[]> {
  return tagsInPlace(article, html, tags, async some => {
    await pause(signal);
    return compareArticles(article, apply(html, standIns(some.flatMap(editsOf))));
  });
}

/** Writes what was drawn, and looks once more whether nothing else has changed with it. */
async function writeAll(
  opened: Opened,
  drawn: readonly DrawnTag[],
  options: PrerenderOptions,
): Promise<{html: string; written: readonly DrawnTag[]}> {
  const {html, article} = opened;
  const beside = readyOf(drawn);
  const edits = new Map(drawn.map(one => [one.tag, editsFor(one, beside, options)]));
  const inPlace = new Set(await findInPlace(opened, [...edits.keys()], tag => edits.get(tag)!, options));
  const written = drawn.filter(({tag}) => inPlace.has(tag));
  const data = await dataEdits(article.tags, written, options);
  const all = [...written.flatMap(({tag}) => edits.get(tag)!), ...data];
  const isSame = data.length === 0 || compareArticles(article, apply(html, standIns(all))).isSame;
  return isSame ? {html: apply(html, all), written} : {html, written: []};
}

/** Draws every explainer of an article that was opened into its tag. */
export async function prerenderArticle(
  {html, article, problem}: OpenedArticle,
  options: PrerenderOptions,
): Promise<Prerendered> {
  if (!article) return unchanged(html, problem ? [problem] : []);
  const opened = {html, article};
  const drawable = await drawableTags(article.tags, html);
  const inPlace = new Set(await findInPlace(opened, drawable, tag => outlineEditsFor(tag, options), options));
  const drawer = new ArticleDrawer(options, limitsFor(html), tag => inPlace.has(tag));
  const drawn = await drawer.drawAll(article.tags);
  const {html: result, written} = await writeAll(opened, drawn, options);
  const isWritten = new Set(written);
  const left = drawn.filter(one => !isWritten.has(one)).map(({tag}) => toPlaceProblem(tag));
  return {
    html: result,
    drawn: written.length,
    bytesAdded: bytesOf(result) - bytesOf(html),
    problems: inOrder([...drawer.problems, ...left]),
  };
}

/**
 * Draws every explainer of an article into its tag. What cannot be drawn stays as it was and is told, with line and
 * column. A second run replaces what the first wrote.
 *
 * @example (await prerender('<explainer-bar-chart topic="trainium"></explainer-bar-chart>')).drawn // 1
 */
export const prerender = (html: string, options: PrerenderOptions = {}): Promise<Prerendered> =>
  prerenderArticle(openArticle(html), options);
