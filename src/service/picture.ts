/** `/image`: an element as SVG or PNG. */
import {toAltHeader} from './alt-header.js';
import {answer, type Content} from './answer.js';
import {choiceIn, numberIn, readAsked} from './asked.js';
import type {Context} from './context.js';
import type {ElementToDraw} from './drawing.js';
import {toProblemsHeader} from './problems-header.js';

/** What a picture may do when it is opened by itself: nothing. */
const still = {'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox"};

/** What an answer holds, and the words for `alt`. */
type Picture = Content & {alt: string};

async function drawSvg(element: ElementToDraw, {draw}: Context): Promise<Picture> {
  const {svg, alt} = await draw('picture', element);
  return {body: svg, type: 'image/svg+xml; charset=utf-8', keep: 'an hour', alt};
}

async function drawPng(element: ElementToDraw, scale: number, {draw}: Context): Promise<Picture> {
  const {png, alt, problems} = await draw('png', {...element, scale});
  const told = toProblemsHeader(problems);
  return {
    body: png,
    type: 'image/png',
    keep: 'an hour',
    headers: told ? {'explainer-problems': told} : {},
    alt,
  };
}

/**
 * Answers `/image?element=bar-chart&topic=trainium&format=png`. Its header `explainer-alt` has the beginning of the words
 * for `alt`, for `decodeURIComponent`; all of them are in the answer of `/oembed`.
 */
export async function answerImage(request: Request, url: URL, context: Context): Promise<Response> {
  const format = choiceIn(url.searchParams, 'format', ['svg', 'png']) ?? 'svg';
  const scale = numberIn(url.searchParams, 'scale', [1, 4]) ?? 2;
  const element = await context.elementToDraw(await readAsked(url));
  const {alt, ...content} =
    format === 'png' ? await drawPng(element, scale, context) : await drawSvg(element, context);
  return answer(request, {
    ...content,
    ...(element.text && {keep: 'a minute'}),
    headers: {
      ...content.headers,
      ...still,
      'explainer-alt': toAltHeader(alt),
      'access-control-expose-headers': 'explainer-alt, explainer-problems',
    },
  });
}
