/**
 * The part of an answer that depends on what strangers sent and may take long: reading topics, drawing, finding our tags
 * in an article. It needs no network and its input and output can be cloned, so that a platform can run it in a thread
 * that it ends.
 */
import {loadLanguage} from '../i18n/languages.js';
import {imageWidths, partsFor, titleOf, toImage, toPng, type Image, type NoImage} from '../image/index.js';
import {
  addressesOf,
  openArticle,
  prerenderArticle,
  prerenderTag,
  type ArticleProblem,
  type Prerendered,
  type PrerenderOptions,
  type ReadText,
} from '../prerender/index.js';
import {NotUtf8, decodeUtf8} from '../server/utf8.js';
import type {AskedElement} from './asked.js';
import type {ServiceOptions} from './options.js';
import {Refusal, type RefusalStatus} from './refusal.js';
import {toAskedTopic, type AskedTopic} from './topic.js';

/** The options for writing a tag. */
export type HowToWrite = Pick<PrerenderOptions, 'write' | 'styles' | 'hydrate' | 'jsonLd' | 'language'>;

/** One element, with the text of its topic unless the topic is built in. */
export interface ElementToDraw {
  asked: AskedElement;
  text?: ReadText;
}

/** What an address of an article gave, or why it gave nothing. */
export type AddressResult = {text: ReadText} | {failure: string};

/** Everything that can be drawn: the input and the output of each kind. */
export interface Drawings {
  tag: {takes: ElementToDraw & {how: HowToWrite}; gives: {html: string}};
  page: {takes: ElementToDraw; gives: {html: string; title: string}};
  picture: {takes: ElementToDraw & {width?: number}; gives: Image};
  png: {
    takes: ElementToDraw & {scale: number};
    gives: {png: Uint8Array<ArrayBuffer>; alt: string; problems: string[]};
  };
  /** Gives the addresses that the article needs, unless `results` has all of them. */
  article: {
    takes: {bytes: Uint8Array<ArrayBuffer>; how: HowToWrite; results: ReadonlyMap<string, AddressResult>};
    gives: {needs: string[]} | {written: Prerendered};
  };
}

/** Draws. Rejects with a `Refusal` if something cannot be drawn, and with the reason of the signal when it is aborted. */
export type Draw = <Kind extends keyof Drawings>(
  kind: Kind,
  takes: Drawings[Kind]['takes'],
  signal?: AbortSignal,
) => Promise<Drawings[Kind]['gives']>;

const statusOf: Readonly<Record<ArticleProblem['about'], RefusalStatus>> = {
  tag: 400,
  data: 404,
  address: 502,
  place: 422,
  article: 422,
};

/** 422 if the data has errors, 404 if correct data does not have the part that was asked for. */
async function statusFor(
  {about, message}: ArticleProblem,
  {tag, attributes}: AskedElement,
  topic: AskedTopic,
): Promise<RefusalStatus> {
  if (about !== 'data') return statusOf[about];
  const {problems} = await topic.load(partsFor({tag, attributes: Object.fromEntries(attributes)}));
  return problems.some(problem => message.endsWith(problem.message)) ? 422 : statusOf.data;
}

async function drawTag({asked, text}: ElementToDraw, how: HowToWrite): Promise<string> {
  const topic = await toAskedTopic({asked, text});
  // “There is no such topic” is a clearer reason than “the element has nothing to show”.
  await topic.load([]);
  const {html, problems} = await prerenderTag({...asked, text}, {...how, language: asked.language});
  const error = problems.find(({severity}) => severity === 'error');
  if (error) throw new Refusal(await statusFor(error, asked, topic), error.message);
  return html;
}

const pictureStatus: Readonly<Record<NoImage['state'], RefusalStatus>> = {
  unknown: 404,
  empty: 404,
  invalid: 422,
};

async function toPictureRequest({asked, text, width}: Drawings['picture']['takes']) {
  const {tag, language, scheme} = asked;
  const attributes = Object.fromEntries(asked.attributes);
  const loaded = await (await toAskedTopic({asked, text})).load(partsFor({tag, attributes}));
  await loadLanguage(language);
  const wanted = width ?? asked.width ?? imageWidths.standard;
  const {least, most} = imageWidths;
  return {tag, attributes, loaded, language, scheme, width: Math.min(most, Math.max(least, wanted))};
}

function refuseNoImage({state, problems}: NoImage): never {
  throw new Refusal(pictureStatus[state], problems.map(({message}) => message).join(' '));
}

async function drawPicture(takes: Drawings['picture']['takes']): Promise<Image> {
  const image = toImage(await toPictureRequest(takes));
  return image.state === 'drawn' ? image : refuseNoImage(image);
}

async function drawPage(element: ElementToDraw): Promise<Drawings['page']['gives']> {
  const html = await drawTag(element, {});
  const title = titleOf(await toPictureRequest(element));
  return {html, title: typeof title === 'string' ? title : refuseNoImage(title)};
}

async function drawPng(
  {scale, ...takes}: Drawings['png']['takes'],
  {png}: Pick<ServiceOptions, 'png'>,
): Promise<Drawings['png']['gives']> {
  if (!png) throw new Refusal(501, 'This service draws no PNG. Ask for format=svg.');
  const {svg, alt} = await drawPicture(takes);
  const drawn = await toPng(svg, {...(await png()), scale});
  return {png: drawn.png, alt, problems: drawn.problems.map(({message}) => message)};
}

function decode(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    if (error instanceof NotUtf8) throw new Refusal(400, error.message);
    throw error;
  }
}

async function drawArticle(
  {bytes, how, results}: Drawings['article']['takes'],
  signal: AbortSignal | undefined,
): Promise<Drawings['article']['gives']> {
  const article = openArticle(decode(bytes));
  const needs = (await addressesOf(article)).filter(address => !results.has(address));
  if (needs.length > 0) return {needs};
  const read = (address: string) => {
    const result = results.get(address)!;
    return 'text' in result ? Promise.resolve(result.text) : Promise.reject(new Error(result.failure));
  };
  return {written: await prerenderArticle(article, {...how, read, signal})};
}

/** Draws in the thread that calls it. */
export function createDraw(options: Pick<ServiceOptions, 'png'>): Draw {
  const draws: {
    [Kind in keyof Drawings]: (
      takes: Drawings[Kind]['takes'],
      signal?: AbortSignal,
    ) => Promise<Drawings[Kind]['gives']>;
  } = {
    tag: async ({how, ...element}) => ({html: await drawTag(element, how)}),
    page: drawPage,
    picture: drawPicture,
    png: takes => drawPng(takes, options),
    article: drawArticle,
  };
  return (kind, takes, signal) => draws[kind](takes, signal);
}
