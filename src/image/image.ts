/** One element as a picture: an SVG, and the words that stand in for it. */
import {messagesFor} from '../i18n/messages.js';
import {toElementState, type PartChoice} from '../kit/element-state.js';
import type {LoadedTopic} from '../kit/topic-source.js';
import type {Problem} from '../topic/problem/problem.js';
import type {PartName} from '../topic/schema/schema.js';
import {toAlt} from './alt.js';
import {drawAnalogy} from './analogy.js';
import {drawBarChart} from './bar-chart.js';
import {drawCalculator} from './calculator.js';
import {isRightToLeftLanguage} from './direction.js';
import {toStyles, type Draw, type Drawing, type NotThere, type Picture} from './drawing.js';
import {drawFigure, drawLinkedFigure} from './figure.js';
import {palettes, type Scheme} from './palette.js';
import {safeText} from './safe-text.js';
import {marginOf, toSvg} from './sheet.js';
import {drawSources} from './sources.js';
import {drawTable} from './comparison-table.js';

/** What a picture is asked for. */
export interface ImageRequest {
  /** The element: `explainer-bar-chart`. */
  tag: string;
  /** Its attributes, as they stand on the tag. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** The topic that it shows; what `TopicSource.load` gives for the parts in `partsFor`. */
  loaded: LoadedTopic;
  /** The language of the page. Its words have to be loaded: `loadLanguage(language)`. */
  language: string;
  /** In pixels, 320 to 1600. Left out: 760. */
  width?: number;
  /** Left out: light. */
  scheme?: Scheme;
}

/** A picture of an element. */
export interface Image {
  state: 'drawn';
  svg: string;
  width: number;
  height: number;
  /** Its heading, as words. */
  title: string;
  /** What it shows, in one paragraph. */
  alt: string;
}

/**
 * No picture, and why. `unknown`: what was asked for is not there. `empty`: the topic has none of it. `invalid`: the data
 * has mistakes that leave nothing to draw.
 */
export interface NoImage {
  state: 'unknown' | 'empty' | 'invalid';
  problems: readonly Problem[];
}

/** How wide pictures can be, in pixels. */
export const imageWidths = {least: 320, most: 1600, standard: 760} as const;

/** How one element becomes a picture: which part of the topic, what has to be loaded of it, and what draws it. */
interface Kind<Name extends PartName> {
  choice: PartChoice<Name>;
  parts: readonly PartName[];
  draw: Draw<never>;
}

type KindOf = (attributes: ImageRequest['attributes']) => Kind<PartName>;

const kind = (
  collection: PartName,
  noun: string,
  parts: readonly PartName[],
  draw: unknown,
  id?: string,
): Kind<PartName> => ({choice: {collection, noun, id}, parts, draw: draw as Draw<never>});

const calculating = ['calculators', 'subjects', 'units', 'sources', 'figures'] as const;

const kinds: Readonly<Record<string, KindOf>> = {
  'explainer-bar-chart': ({chart}) => kind('charts', 'chart', ['charts'], drawBarChart, chart),
  'explainer-comparison-table': ({table}) =>
    kind('tables', 'table', ['tables', 'figures', 'sources'], drawTable, table),
  'explainer-calculator': ({calculator}) =>
    kind('calculators', 'calculator', calculating, drawCalculator, calculator),
  'explainer-analogy': ({analogy}) =>
    kind(
      'analogies',
      'analogy',
      ['analogies', 'subjects', 'units', 'sources', 'figures'],
      drawAnalogy,
      analogy,
    ),
  'explainer-figure': ({figure, calculator}) =>
    calculator === undefined
      ? kind('figures', 'figure', ['figures', 'units', 'sources'], drawFigure, figure)
      : kind('calculators', 'calculator', calculating, drawLinkedFigure, calculator),
  'explainer-sources': () => kind('sources', 'source', ['sources', 'figures', 'disagreements'], drawSources),
};

/** The elements that have a picture. */
export const tagsWithImage: readonly string[] = Object.keys(kinds);

const kindOf = ({tag, attributes}: Pick<ImageRequest, 'tag' | 'attributes'>) =>
  Object.hasOwn(kinds, tag) ? kinds[tag]!(attributes) : undefined;

/** The parts of a topic that the picture of an element needs; none for what has no picture. */
export const partsFor = (asked: Pick<ImageRequest, 'tag' | 'attributes'>): readonly PartName[] =>
  kindOf(asked)?.parts ?? [];

const told = (message: string): Problem => ({path: '', severity: 'error', message});

const refused = (state: NoImage['state'], ...messages: string[]): NoImage => ({
  state,
  problems: messages.map(told),
});

const withoutPicture = (tag: string) =>
  tag === 'explainer-topic'
    ? `An explainer-topic has no look of its own, and so no picture.`
    : `There is no element "${tag}" that has a picture.`;

/** The author's words, as they stand on the tag, come before the topic's. */
function withAuthor(picture: Picture, {heading, message, note}: Drawing['attributes']): Picture {
  return {
    ...picture,
    title: heading ?? picture.title,
    message: message ?? picture.message,
    note: note ?? picture.note,
  };
}

/** A picture before it is written, and what it was drawn with. */
interface Prepared {
  picture: Picture;
  drawing: Drawing;
  width: number;
}

function preparePicture(request: ImageRequest): Prepared | NoImage {
  const {tag, attributes, loaded, language, width = imageWidths.standard, scheme = 'light'} = request;
  const {least, most} = imageWidths;
  const asked = kindOf(request);
  if (!asked) return refused('unknown', `${withoutPicture(tag)} There is: ${tagsWithImage.join(', ')}.`);
  if (!(width >= least && width <= most))
    return refused('unknown', `A picture is ${least} to ${most} pixels wide, not ${width}.`);
  const state = toElementState({state: 'loaded', ...loaded}, asked.choice);
  if (state.name === 'invalid') {
    const isOfData = state.problems.every(problem => loaded.problems.includes(problem));
    return {state: isOfData ? 'invalid' : 'unknown', problems: state.problems};
  }
  if (state.name !== 'ready') return refused('empty', `This topic has no ${asked.choice.noun}.`);
  const palette = palettes[scheme];
  const drawing: Drawing = {
    width: width - 2 * marginOf(width),
    palette,
    styles: toStyles(palette),
    language,
    topic: state.topic,
    problems: state.problems,
    attributes,
  };
  const drawn: Picture | NotThere = asked.draw(state.part as never, drawing);
  if ('notThere' in drawn) return refused('unknown', drawn.notThere);
  return {picture: withAuthor(drawn, attributes), drawing, width};
}

/** The heading of a picture that can be drawn, as words: the author’s, else the topic’s. */
export function titleOf(request: ImageRequest): string | NoImage {
  const {heading} = request.attributes;
  if (heading !== undefined) return safeText(heading);
  const prepared = preparePicture(request);
  return 'problems' in prepared ? prepared : safeText(prepared.picture.title);
}

/**
 * Draws an element as an SVG by itself: nothing in it asks for anything, and nothing in it can run. The same in Node,
 * in a worker and in a page.
 *
 * @example toImage({tag: 'explainer-bar-chart', attributes: {}, loaded: {topic: trainium, problems: []}, language: 'en'})
 */
export function toImage(request: ImageRequest): Image | NoImage {
  const prepared = preparePicture(request);
  if ('problems' in prepared) return prepared;
  const {picture, drawing, width} = prepared;
  const {language} = request;
  const alt = toAlt(picture, messagesFor(language));
  const {svg, height} = toSvg(picture, alt, {drawing, width, isMirrored: isRightToLeftLanguage(language)});
  return {state: 'drawn', svg, width, height, title: safeText(picture.title), alt};
}
