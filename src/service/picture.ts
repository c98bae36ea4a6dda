/** `/image`: an element as SVG or PNG. */
import {loadLanguage} from '../i18n/languages.js';
import {imageWidths, partsFor, toImage, toPng, type Image, type NoImage} from '../image/index.js';
import {toAltHeader} from './alt-header.js';
import {answer, type Content} from './answer.js';
import {choiceIn, numberIn, readAsked, type AskedElement} from './asked.js';
import type {ServiceOptions} from './options.js';
import {toProblemsHeader} from './problems-header.js';
import {Refusal, type RefusalStatus} from './refusal.js';
import {readTopicFor, type AskedTopic} from './topic.js';

const statuses: Readonly<Record<NoImage['state'], RefusalStatus>> = {unknown: 404, empty: 404, invalid: 422};

/** Draws the picture of an element, as wide as is asked for, or as pictures can be. Throws a `Refusal` if there is none. */
export async function pictureOf(asked: AskedElement, topic: AskedTopic, width?: number): Promise<Image> {
  const attributes = Object.fromEntries(asked.attributes);
  const loaded = await topic.load(partsFor({tag: asked.tag, attributes}));
  await loadLanguage(asked.language);
  const {tag, language, scheme} = asked;
  const wanted = width ?? asked.width ?? imageWidths.standard;
  const image = toImage({
    tag,
    attributes,
    loaded,
    language,
    scheme,
    width: Math.min(imageWidths.most, Math.max(imageWidths.least, wanted)),
  });
  if (image.state === 'drawn') return image;
  throw new Refusal(statuses[image.state], image.problems.map(({message}) => message).join(' '));
}

async function toPixels({svg}: Image, scale: number, {png}: ServiceOptions): Promise<Content> {
  if (!png) throw new Refusal(501, 'This service draws no PNG. Ask for format=svg.');
  const drawn = toPng(svg, {...(await png()), scale});
  const problems = toProblemsHeader(drawn.problems.map(({message}) => message));
  return {
    body: drawn.png as Uint8Array<ArrayBuffer>,
    type: 'image/png',
    keep: 'an hour',
    headers: problems ? {'explainer-problems': problems} : {},
  };
}

/** What a picture may do when it is opened by itself: nothing. */
const still = {'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox"};

/**
 * Answers `/image?element=bar-chart&topic=trainium&format=png`. Its header `explainer-alt` has the beginning of the words
 * for `alt`, for `decodeURIComponent`; all of them are in the answer of `/oembed`.
 */
export async function answerImage(request: Request, url: URL, options: ServiceOptions): Promise<Response> {
  const format = choiceIn(url.searchParams, 'format', ['svg', 'png']) ?? 'svg';
  const scale = numberIn(url.searchParams, 'scale', [1, 4]) ?? 2;
  const asked = await readAsked(url);
  const image = await pictureOf(asked, await readTopicFor(asked, options));
  const content: Content =
    format === 'png'
      ? await toPixels(image, scale, options)
      : {body: image.svg, type: 'image/svg+xml; charset=utf-8', keep: 'an hour'};
  return answer(request, {
    ...content,
    ...(asked.attributes.has('src') && {keep: 'a minute'}),
    headers: {
      ...content.headers,
      ...still,
      'explainer-alt': toAltHeader(image.alt),
      'access-control-expose-headers': 'explainer-alt, explainer-problems',
    },
  });
}
