/** What is written into an article: each tag’s look and plain HTML, and the data of all of it. */
import {escapeHtml, withoutLineBreaks, type Markup} from '../export/markup.js';
import {fingerprintOf} from '../kit/fingerprint.js';
import {fingerprintMark} from '../kit/prerendered.js';
import type {PartName, Topic} from '../topic/schema/schema.js';
import {plainMark, type FoundTag} from './article.js';
import type {Drawing} from './draw.js';
import {lacksPlain, type DrawnTag, type Ready} from './drawn-tag.js';
import {toGraph} from './json-ld/graph.model.js';
import {toScript} from './json-ld/script.js';
import {toShownTopics, type TagOfTopic} from './json-ld/shown-topics.js';
import type {PrerenderOptions} from './options.js';
import {plainWriters} from './plain.js';

/** A text to put in at an offset, in place of what stands there up to another. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  /** A short text with the same effect on the article around it. A shadow tree has none, whatever is in it. */
  standIn?: string;
}

/** Edits that change the article around them in the same way, and are quick to parse. */
export const standIns = (edits: readonly Edit[]): Edit[] =>
  edits.map(({standIn, ...edit}) => ({...edit, text: standIn ?? edit.text}));

function toStyles(name: string, {css, state}: Drawing, styles: PrerenderOptions['styles']): string {
  const sign = `${fingerprintMark}="${fingerprintFor(state)}"`;
  if (styles && 'href' in styles) {
    const file = `${styles.href.replace(/\/$/, '')}/${name.replace('explainer-', '')}.css`;
    return `<link ${sign} rel="stylesheet" href="${escapeHtml(file)}">`;
  }
  return styles
    ? `<style ${sign} nonce="${escapeHtml(styles.nonce)}">${css}</style>`
    : `<style ${sign}>${css}</style>`;
}

const fingerprints = new WeakMap<Topic, Map<object, string>>();

/** A fingerprint of the data behind a drawing. Tags that show the same part of the same topic share it. */
function fingerprintFor(state: Drawing['state']): string {
  if (state.name !== 'ready') return fingerprintOf(state);
  const ofTopic = fingerprints.get(state.topic) ?? new Map<object, string>();
  fingerprints.set(state.topic, ofTopic);
  const fingerprint = ofTopic.get(state.part) ?? fingerprintOf(state);
  ofTopic.set(state.part, fingerprint);
  return fingerprint;
}

function toPlainHtml({tag, drawing, language}: DrawnTag, beside: readonly Ready[]): string {
  const {part, topic, problems} = drawing.state as Ready;
  const {name, attributes} = tag;
  if (lacksPlain(tag) || isSaid(tag)) return '';
  const input = {part: part as Topic[PartName][number], topic, problems, language, attributes, beside};
  const plain: Markup = plainWriters[name]!(input);
  // Markdown ends HTML at a blank line, and old editors make a paragraph of what follows one.
  const line = withoutLineBreaks(plain.html);
  return name === 'explainer-figure'
    ? `<span ${plainMark}>${line}</span>`
    : `<div ${plainMark}>${line}</div>`;
}

const at = (offset: number, text: string): Edit => ({from: offset, to: offset, text});

const inShadow = (html: string) => `<template shadowrootmode="open">${html}</template>`;

/** Elements of every kind that plain HTML is made of. */
const plainOutline = `<div ${plainMark}><h3></h3><p><a></a><strong></strong></p><table><caption></caption><thead><tr><th></th></tr></thead><tbody><tr><td></td></tr></tbody></table><ul><li></li></ul><ol><li></li></ol><dl><dt></dt><dd></dd></dl></div>`;

/** Whether the author’s own words or table say what the plain HTML would. */
const isSaid = ({name, hasWords, data}: FoundTag) =>
  name === 'explainer-figure' ? hasWords : data !== undefined && 'rows' in data;

/** Edits with the same effect on the article as those that write the tag, known before the tag is drawn. */
export function outlineEditsFor(tag: FoundTag, {write = 'both'}: PrerenderOptions): Edit[] {
  const plain = lacksPlain(tag) || isSaid(tag) ? '' : plainOutline;
  return [
    ...tag.earlier.map(range => ({...range, text: ''})),
    ...(write === 'plain' ? [] : [at(tag.inside, inShadow('<div></div>'))]),
    ...(write === 'shadow' || tag.name === 'explainer-figure' ? [] : [at(tag.end!, plain)]),
  ];
}

/** What becomes of a tag. */
export function editsFor(
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
          {
            ...at(tag.inside, inShadow(toStyles(tag.name, drawing, styles) + drawing.shadow)),
            standIn: inShadow('<div></div>'),
          },
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
export async function dataEdits(
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

/** The article with these edits. */
export function apply(html: string, edits: readonly Edit[]): string {
  let result = '';
  let offset = 0;
  for (const {from, to, text} of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    result += html.slice(offset, from) + text;
    offset = to;
  }
  return result + html.slice(offset);
}
