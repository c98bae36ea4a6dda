/** Writes explainers into an article, so that they are read before, without and after JavaScript. */
import {escapeHtml, type Markup} from '../export/markup.js';
import {fingerprintOf} from '../kit/fingerprint.js';
import {fingerprintMark} from '../kit/prerendered.js';
import type {PartName, Topic} from '../topic/schema.js';
import {isError} from '../topic/problem.js';
import {outline, plainMark, readArticle, type Article, type FoundTag, type Place} from './article.js';
import {faultsOf, type HydrateWhen} from './check-tag.js';
import {draw, type Drawing} from './draw.js';
import {toGraph} from './json-ld/graph.model.js';
import {toScript} from './json-ld/script.js';
import {toShownTopics, type TagOfTopic} from './json-ld/shown-topics.js';
import {plainWriters} from './plain.js';
import {TopicReader, type ReadAddress, type TagTopic} from './topics.js';

/** How an article is prerendered. */
export interface PrerenderOptions {
  /**
   * What is written into each tag: the element as it looks (`shadow`, declarative shadow DOM), its data as plain HTML
   * (`plain`), or `both`. Default `both`.
   */
  write?: 'both' | 'shadow' | 'plain';
  /**
   * How the styles come in: in a `<style>` (default), in a `<style>` with a nonce, or from `<href>/<element>.css`, for
   * pages whose policy forbids the first. The package has these files in `dist/styles`.
   */
  styles?: {nonce: string} | {href: string};
  /** When the script takes an element over. Default `load`; an attribute `hydrate` on a tag goes first. */
  hydrate?: HydrateWhen;
  /** The language of an article that has no `lang`. Default English. */
  language?: string;
  /**
   * True to write the figures and sources that the article shows as JSON-LD in the words of schema.org, once for all of
   * it. Default false.
   */
  jsonLd?: boolean;
  /** Gives the text behind a `src`. Left out: a tag with one is told, and stays as it is. */
  read?: ReadAddress;
  /** Calls it off: between two tags, it rejects with the reason of the signal. */
  signal?: AbortSignal;
}

/** Something wrong in an article, and where: line and column are counted from 1. */
export interface ArticleProblem extends Place {
  severity: 'error' | 'warning';
  /**
   * What it is about: the `tag` and its attributes, the `data` of its topic, an `address` that gave none, or the `place`
   * where the tag stands.
   */
  about: 'tag' | 'data' | 'address' | 'place';
  message: string;
}

/** A prerendered article. */
export interface Prerendered {
  /** The article. All that is not inside our tags is as it was, byte for byte. */
  html: string;
  /** How many tags were drawn. */
  drawn: number;
  /** UTF-8 bytes more than before. */
  bytesAdded: number;
  problems: ArticleProblem[];
}

/** A text to put in at an offset, in place of what stands there up to another. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A tag with what was drawn of it. */
interface DrawnTag {
  tag: FoundTag;
  drawing: Drawing;
  language: string;
  from: TagTopic;
}

type Ready = Extract<Drawing['state'], {name: 'ready'}>;

const unread: ReadAddress = address =>
  Promise.reject(new Error(`"${address}" was not read: nothing has been given to read it with.`));

function toStyles(name: string, {css, state}: Drawing, styles: PrerenderOptions['styles']): string {
  const sign = `${fingerprintMark}="${fingerprintOf(state)}"`;
  if (styles && 'href' in styles) {
    const file = `${styles.href.replace(/\/$/, '')}/${name.replace('explainer-', '')}.css`;
    return `<link ${sign} rel="stylesheet" href="${escapeHtml(file)}">`;
  }
  return styles
    ? `<style ${sign} nonce="${escapeHtml(styles.nonce)}">${css}</style>`
    : `<style ${sign}>${css}</style>`;
}

/** Why an element has nothing to show; none if it has. */
function reasonsOf(state: Drawing['state']): string[] {
  if (state.name === 'ready') return [];
  if (state.name === 'invalid') return state.problems.filter(isError).map(({message}) => message);
  return [state.name === 'failed' ? state.message : 'Its topic has nothing for it to show.'];
}

function toPlainHtml({tag, drawing, language}: DrawnTag, beside: readonly Ready[]): string {
  const {part, topic, problems} = drawing.state as Ready;
  const {name, attributes, words, data} = tag;
  // A table of the author’s own says all of it.
  const isSaid = name === 'explainer-figure' ? words : data && 'rows' in data;
  if (lacksPlain(tag) || isSaid) return '';
  const input = {part: part as Topic[PartName][number], topic, problems, language, attributes, beside};
  const plain: Markup = plainWriters[name]!(input);
  const line = toLine(plain.html);
  return name === 'explainer-figure'
    ? `<span ${plainMark}>${line}</span>`
    : `<div ${plainMark}>${line}</div>`;
}

/** Markdown ends HTML at a blank line, and old editors make a paragraph of what follows one. */
const toLine = (html: string) => html.replace(/\s*\n\s*/g, ' ');

/** A figure is words; all others are blocks, and would end what stands in a line. */
const lacksPlain = ({name, isInLine}: FoundTag) => isInLine && name !== 'explainer-figure';

const at = (offset: number, text: string): Edit => ({from: offset, to: offset, text});

/** What becomes of a tag. */
function editsFor(
  drawn: DrawnTag,
  beside: readonly Ready[],
  {write = 'both', styles, hydrate = 'load'}: PrerenderOptions,
): Edit[] {
  const {tag, drawing} = drawn;
  const when = tag.attributes.get('hydrate') ?? hydrate;
  return [
    ...tag.earlier.map(range => ({...range, text: ''})),
    ...(write === 'plain'
      ? []
      : [
          at(tag.afterName, ` hydrate="${when}"`),
          at(
            tag.inside,
            `<template shadowrootmode="open">${toStyles(tag.name, drawing, styles)}${drawing.shadow}</template>`,
          ),
        ]),
    ...(write === 'shadow' ? [] : [at(tag.end!, toPlainHtml(drawn, beside))]),
  ];
}

/**
 * The data of the article stands in one of our tags, so that nothing between the tags of the page changes: neither a
 * byte, nor which element is the last one for its style sheet. A figure is the last choice: it may stand in a link.
 */
const hostOf = (drawn: readonly DrawnTag[]) =>
  (drawn.findLast(({tag: {name}}) => name !== 'explainer-figure') ?? drawn.at(-1))?.tag;

/** What becomes of the data that is written of the article as a whole. It is that of what was drawn now. */
async function dataEdits(
  tags: readonly FoundTag[],
  drawn: readonly DrawnTag[],
  {jsonLd = false}: PrerenderOptions,
): Promise<Edit[]> {
  const host = hostOf(drawn);
  if (!host) return [];
  const earlier = tags.flatMap(({earlierData}) => earlierData.map(range => ({...range, text: ''})));
  const shown = jsonLd ? drawn.map(toShownTag) : [];
  const graph = toGraph(await toShownTopics(shown));
  return graph ? [...earlier, at(host.end!, toScript(graph))] : earlier;
}

function toShownTag({tag: {name, attributes}, drawing, language, from}: DrawnTag): TagOfTopic {
  const {topic, part} = drawing.state as Ready;
  return {name, attributes, topic, part, language, from};
}

function apply(html: string, edits: readonly Edit[]): string {
  let result = '';
  let offset = 0;
  for (const {from, to, text} of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    result += html.slice(offset, from) + text;
    offset = to;
  }
  return result + html.slice(offset);
}

/** Whether a browser makes the same of both, what we wrote into our tags apart. */
function meansTheSame({root}: Article, written: string): boolean {
  const [some, others] = [outline(root), outline(readArticle(written).root)];
  for (;;) {
    const [one, other] = [some.next(), others.next()];
    if (one.done || other.done) return one.done === other.done;
    if (one.value !== other.value) return false;
  }
}

/** As many letters are read as is bearable to find who is to blame: in short articles, among any number of tags. */
const looksFor = (html: string) => Math.max(16, Math.floor(2e7 / html.length));

/**
 * Of those that together change what stands around them, those that do so alone. They are looked for by halves: one of
 * two hundred is found in about ten looks.
 */
async function guiltyAmong<Drawn>(
  drawn: readonly Drawn[],
  areSafe: (some: readonly Drawn[]) => Promise<boolean>,
): Promise<Drawn[]> {
  if (drawn.length < 2) return [...drawn];
  const [some, others] = [drawn.slice(0, drawn.length >> 1), drawn.slice(drawn.length >> 1)];
  if (await areSafe(some)) return guiltyAmong(others, areSafe);
  const guilty = await guiltyAmong(some, areSafe);
  return (await areSafe(others)) ? guilty : [...guilty, ...(await guiltyAmong(others, areSafe))];
}

/** What stands in a shadow tree cannot get out of it; only whether there may be one matters. */
const withoutShadow = (edits: readonly Edit[]): Edit[] =>
  edits.map(edit => ({
    ...edit,
    text: edit.text.replace(/^(<template[^>]*>).*(?=<\/template>$)/s, '$1<div></div>'),
  }));

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const inOrder = (problems: ArticleProblem[]) =>
  problems.sort((a, b) => a.line - b.line || a.column - b.column);

const toPrerendered = (
  before: string,
  html: string,
  drawn: readonly DrawnTag[],
  problems: ArticleProblem[],
): Prerendered => ({html, drawn: drawn.length, bytesAdded: bytesOf(html) - bytesOf(before), problems});

/** Lets a server go on with its other requests, and its clock ring. */
async function pause(signal: AbortSignal | undefined) {
  if (!signal) return;
  await new Promise(resolve => setTimeout(resolve));
  signal.throwIfAborted();
}

/** Draws the tags of one article, and keeps what is to be told of them. */
class ArticleDrawer {
  readonly problems: ArticleProblem[] = [];
  readonly #drawn = new Map<FoundTag, DrawnTag>();
  readonly #topics: TopicReader;

  constructor(private readonly options: PrerenderOptions) {
    this.#topics = new TopicReader(options.read ?? unread);
  }

  /** References of the page come last: they are about all the others. */
  async drawAll(tags: readonly FoundTag[]) {
    const checked = await Promise.all(tags.map(async tag => ({tag, faults: await faultsOf(tag)})));
    this.#beginReading(checked.filter(({faults}) => !faults.fatal).map(({tag}) => tag));
    const cites = ({tag}: {tag: FoundTag}) => tag.attributes.get('of') === 'page';
    for (const {tag, faults} of checked.toSorted((a, b) => Number(cites(a)) - Number(cites(b)))) {
      await pause(this.options.signal);
      await this.#drawOne(tag, faults);
    }
    inOrder(this.problems);
    return tags.flatMap(tag => this.#drawn.get(tag) ?? []);
  }

  /** Addresses are read at once and not one after the other. What fails is told where its tag is drawn. */
  #beginReading(tags: readonly FoundTag[]) {
    for (const tag of tags.filter(({name}) => name !== 'explainer-topic')) {
      const topic = this.#topics.topicOf(tag);
      if (typeof topic?.origin === 'string') topic.load([]).catch(() => {});
    }
  }

  async #drawOne(tag: FoundTag, {fatal, slips}: Awaited<ReturnType<typeof faultsOf>>) {
    for (const message of [...slips, ...(fatal ? [fatal] : [])]) this.#tell(tag, 'tag', message);
    if (fatal || tag.name === 'explainer-topic') return;
    const topic = this.#topics.topicOf(tag);
    if (!topic)
      return this.#tell(
        tag,
        'tag',
        `<${tag.name}> has no data. Give it topic="…", src="…", or a <table data-explainer-data> inside.`,
      );
    const language = tag.language ?? this.options.language ?? 'en';
    try {
      const drawing = await draw({...tag, language, topic, beside: readyOf(this.#drawn.values())});
      for (const reason of reasonsOf(drawing.state)) this.#tell(tag, 'data', `<${tag.name}>: ${reason}`);
      if (drawing.state.name === 'ready') this.#drawn.set(tag, {tag, drawing, language, from: topic});
    } catch (error) {
      this.#tell(tag, 'address', `<${tag.name}>: ${(error as Error).message}`);
    }
    if (lacksPlain(tag) && this.options.write !== 'shadow')
      this.#tell(
        tag,
        'place',
        `<${tag.name}> stands in a paragraph, a heading or a link, which a table would end. Its plain HTML was left out: put the tag between paragraphs.`,
        'warning',
      );
  }

  #tell(
    {line, column}: Place,
    about: ArticleProblem['about'],
    message: string,
    severity: ArticleProblem['severity'] = 'error',
  ) {
    this.problems.push({severity, about, message, line, column});
  }
}

const readyOf = (drawn: Iterable<DrawnTag>): Ready[] => [...drawn].map(({drawing}) => drawing.state as Ready);

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
