/** `/oembed`: how to embed a page of the service, in the form of oEmbed 1.0. */
import {escapeHtml} from '../export/markup.js';
import type {Image} from '../image/index.js';
import {answer} from './answer.js';
import {numberIn, readAsked} from './asked.js';
import {embedAddress} from './embed.js';
import type {Context} from './context.js';
import {Refusal} from './refusal.js';

/**
 * Pixels that an element needs beside its picture: for buttons, for what is set, and in a list for larger letters. The
 * picture of an analogy has lines in its place that the element shows one at a time.
 */
const roomBesidePicture: Readonly<Record<string, number>> = {
  'explainer-bar-chart': 40,
  'explainer-comparison-table': 72,
  'explainer-calculator': 160,
  'explainer-analogy': 0,
  'explainer-sources': 170,
};

const standardWidth = 640;

/** The frame as HTML. Its height is close without a script, and exact with one. */
function toFrame(
  origin: string,
  address: string,
  {title, width, height}: {title: string; width: number; height: number},
) {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" data-explainer-frame></iframe><script async src="${origin}/frame.js"></script>`;
}

async function readEmbedAddress(written: string | null, origin: string) {
  if (!written) throw new Refusal(400, 'Say which page: url=… with the address of an /embed page.');
  if (!URL.canParse(written)) throw new Refusal(400, `"${written}" is no address.`);
  const url = new URL(written);
  if (url.origin !== origin || url.pathname !== '/embed')
    throw new Refusal(404, `"${written}" is no page of this service: they begin with ${origin}/embed?`);
  return readAsked(url);
}

/** The largest size that the request accepts, in pixels. */
interface Limits {
  maxWidth?: number;
  maxHeight?: number;
}

/** The picture as a thumbnail; none if it is larger than the request accepts, as oEmbed 1.0 requires. */
function toThumbnail(address: string, {width, height}: Image, {maxWidth, maxHeight}: Limits) {
  if (width > (maxWidth ?? Infinity) || height > (maxHeight ?? Infinity)) return {};
  const picture = new URL(address.replace('/embed?', '/image?'));
  picture.searchParams.set('format', 'png');
  picture.searchParams.set('scale', '1');
  picture.searchParams.set('width', String(width));
  return {thumbnail_url: picture.href, thumbnail_width: width, thumbnail_height: height};
}

/** Answers `/oembed?url=…&maxwidth=600&maxheight=800`. */
export async function answerOembed(
  request: Request,
  {searchParams}: URL,
  context: Context,
): Promise<Response> {
  const {origin, options} = context;
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json') throw new Refusal(501, `Not in "${format}": format=json is what there is.`);
  const maxWidth = numberIn(searchParams, 'maxwidth', [1, 99_999]);
  const maxHeight = numberIn(searchParams, 'maxheight', [1, 99_999]);
  const asked = await readEmbedAddress(searchParams.get('url'), origin);
  const width = Math.min(standardWidth, maxWidth ?? standardWidth);
  const image = await context.draw('picture', {...(await context.elementToDraw(asked)), width});
  const height = Math.min(
    Math.ceil(image.height) + (roomBesidePicture[asked.tag] ?? 16),
    maxHeight ?? Infinity,
  );
  const {title, alt} = image;
  const address = embedAddress(origin, asked);
  const body = JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Explainer Elements',
    provider_url: origin,
    title,
    width,
    height,
    // Beyond oEmbed: the picture in words, for a page that shows the thumbnail and not the frame.
    alt,
    html: toFrame(origin, address, {title, width, height}),
    cache_age: 3600,
    ...((options.hasPng ?? options.png) && toThumbnail(address, image, {maxWidth, maxHeight})),
  });
  return answer(request, {body, type: 'application/json; charset=utf-8', keep: 'an hour'});
}
