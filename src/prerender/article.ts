/** Finds our tags in an article, as a browser would: not in comments, scripts, templates or text areas. */
import type {DefaultTreeAdapterTypes as Tree} from 'parse5';
import {jsonLdSlot} from './json-ld/script.js';
import {parseArticle} from './parse-article.js';
import {whyUnended} from './unended.js';

/** A place in the article: offsets into its text, and line and column counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** From one offset of the article to another. */
export interface Range {
  from: number;
  to: number;
}

/** Data of an author’s own inside a tag. */
export type InnerData = {json: string} | {rows: string[][]};

/** One of our tags in an article. */
export interface FoundTag extends Place {
  /** `explainer-bar-chart` */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** That of the nearest tag around it that has one. */
  language?: string;
  /** The `explainer-topic` around it. */
  around?: FoundTag;
  data?: InnerData;
  /** How many explainers it stands in. */
  nesting: number;
  /** Whether its author wrote words between its tags. What an earlier run wrote there does not count. */
  hasWords: boolean;
  /** True where a paragraph or a link around it would be ended by a table, a list or another link. */
  isInLine: boolean;
  /** After its name, where attributes can be added. */
  afterName: number;
  /** After its start tag. */
  inside: number;
  /** Before its end tag; missing where there is none. */
  end?: number;
  /** Explains why there is no end tag; missing if there is one. */
  whyUnended?: () => string;
  /** What an earlier run wrote of it between its tags, and its attribute. */
  earlier: Range[];
  /** What an earlier run wrote there of the whole article: its data for search engines. */
  earlierData: Range[];
}

/** Marks the plain HTML that we write, so that a second run replaces it. */
export const plainMark = 'data-explainer-plain';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';
const attributeOf = ({attrs}: Tree.Element, name: string) => attrs.find(attr => attr.name === name)?.value;
const childrenOf = (node: Tree.Node) => ('childNodes' in node ? node.childNodes : []);

/** What we wrote of a tag: the shadow tree, and the plain HTML. */
const isDrawing = (node: Tree.Node): node is Tree.Element =>
  isElement(node) &&
  ((node.tagName === 'template' && attributeOf(node, 'shadowrootmode') !== undefined) ||
    attributeOf(node, plainMark) !== undefined);

/** What we wrote of the article. */
const isJsonLd = (node: Tree.Node): node is Tree.Element =>
  isElement(node) && node.tagName === 'script' && attributeOf(node, 'slot') === jsonLdSlot;

const isOurs = (node: Tree.Node) => isDrawing(node) || isJsonLd(node);

/** Visits a tree from its root on, in the order of the document, however deep it is. */
function* walk<Inherited>(
  root: Tree.Node,
  first: Inherited,
  inherit: (node: Tree.Element, from: Inherited) => Inherited,
): Generator<[Tree.Node, Inherited]> {
  const open: [Tree.Node, Inherited][] = [[root, first]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, inherited] = next;
    yield next;
    const below = isElement(node) ? inherit(node, inherited) : inherited;
    for (const child of childrenOf(node).toReversed()) open.push([child, below]);
  }
}

function* textsIn(node: Tree.Node): Generator<string> {
  for (const [inner] of walk(node, undefined, () => undefined)) if (isText(inner)) yield inner.value;
}

const textOf = (node: Tree.Node) => [...textsIn(node)].join('');

const childrenNamed = (node: Tree.Element, ...names: string[]) =>
  node.childNodes.filter(isElement).filter(({tagName}) => names.includes(tagName));

/** The rows of a table itself, as `HTMLTableElement.rows` has them: not those of a table in one of its cells. */
const rowsOf = (table: Tree.Element) =>
  table.childNodes
    .filter(isElement)
    .flatMap(child =>
      child.tagName === 'tr'
        ? [child]
        : ['thead', 'tbody', 'tfoot'].includes(child.tagName)
          ? childrenNamed(child, 'tr')
          : [],
    );

function dataIn(tag: Tree.Element): InnerData | undefined {
  for (const child of tag.childNodes.filter(isElement)) {
    if (child.tagName === 'script' && attributeOf(child, 'type') === 'application/json')
      return {json: textOf(child)};
    if (child.tagName === 'table' && attributeOf(child, 'data-explainer-data') !== undefined)
      return {
        rows: rowsOf(child).map(row => childrenNamed(row, 'td', 'th').map(cell => textOf(cell).trim())),
      };
  }
  return undefined;
}

const notWords = ['script', 'style', 'table', 'template'];

const mayHoldWords = (node: Tree.Node) =>
  isText(node) || (isElement(node) && !notWords.includes(node.tagName) && !isOurs(node));

function holdsWords(tag: Tree.Element): boolean {
  for (const node of tag.childNodes.filter(mayHoldWords))
    for (const text of textsIn(node)) if (text.trim() !== '') return true;
  return false;
}

function rangeOf({sourceCodeLocation: at}: Tree.Element): Range[] {
  return at ? [{from: at.startOffset, to: at.endOffset}] : [];
}

/** What of the tags around it matters to one inside. */
interface Around {
  language?: string;
  topic?: FoundTag;
  isInLine: boolean;
  nesting: number;
}

/**
 * No page needs more: a topic around a topic around a chart whose fallback has a figure. What is inside a tag is read
 * once for each tag around it, so without a limit an article of nested tags would be read as often as it has tags.
 */
export const maxNesting = 8;

/** Elements that a block, or a link, inside them would end. */
const inLine = new Set(['p', 'a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const isOurTag = (node: Tree.Node): node is Tree.Element =>
  isElement(node) && node.tagName.startsWith('explainer-');

function toFoundTag(
  html: string,
  node: Tree.Element,
  {language, topic, isInLine, nesting}: Around,
): FoundTag | undefined {
  const at = node.sourceCodeLocation;
  if (!at?.startTag) return undefined;
  const isRead = nesting <= maxNesting;
  const {startTag, endTag} = at;
  const hydrate = at.attrs?.hydrate;
  return {
    name: node.tagName,
    line: startTag.startLine,
    column: startTag.startCol,
    attributes: new Map(node.attrs.map(({name, value}) => [name, value])),
    language: attributeOf(node, 'lang') ?? language,
    around: topic,
    nesting,
    data: isRead ? dataIn(node) : undefined,
    hasWords: isRead && holdsWords(node),
    isInLine,
    afterName: startTag.startOffset + 1 + node.tagName.length,
    inside: startTag.endOffset,
    end: endTag?.startOffset,
    ...(!endTag && {whyUnended: () => whyUnended(html, node)}),
    earlier: [
      ...node.childNodes.filter(isDrawing).flatMap(rangeOf),
      ...(hydrate ? [{from: hydrate.startOffset - 1, to: hydrate.endOffset}] : []),
    ],
    earlierData: node.childNodes.filter(isJsonLd).flatMap(rangeOf),
  };
}

/** Our tags in an article, in the order in which they stand there, and the article as a tree. */
export interface Article {
  tags: FoundTag[];
  root: Tree.Document;
  /** The tag of ours that a node of the tree is. */
  tagAt: (node: Tree.Node) => FoundTag | undefined;
}

/**
 * `readArticle('<p>…<explainer-figure figure="x">5</explainer-figure>').tags[0].attributes.get('figure')` → "x". Throws an
 * `ArticleLimitError` for an article that is more work than any real one.
 */
export function readArticle(html: string): Article {
  const root = parseArticle(html);
  const found = new Map<Tree.Node, FoundTag>();
  const inherit = (node: Tree.Element, around: Around): Around => ({
    language: attributeOf(node, 'lang') || around.language,
    topic: node.tagName === 'explainer-topic' ? found.get(node) : around.topic,
    isInLine: around.isInLine || inLine.has(node.tagName),
    nesting: around.nesting + Number(isOurTag(node)),
  });
  for (const [node, around] of walk<Around>(root, {isInLine: false, nesting: 0}, inherit)) {
    const tag = isOurTag(node) ? toFoundTag(html, node, around) : undefined;
    if (tag) found.set(node, tag);
  }
  return {tags: [...found.values()], root, tagAt: node => found.get(node)};
}

const describe = (node: Tree.Node) =>
  isElement(node)
    ? `${node.tagName} ${node.attrs
        .filter(({name}) => !(isOurTag(node) && name === 'hydrate'))
        .map(({name, value}) => `${name}=${value}`)
        .join(' ')} in ${(node.parentNode as Tree.Element | undefined)?.nodeName}`
    : `${node.nodeName} ${'value' in node ? node.value : ''}`;

/** What a browser makes of an article, node by node with a description of each, without what we wrote into our tags. */
export function* outline(root: Tree.Node): Generator<[node: Tree.Node, description: string]> {
  for (const [node, isLeftOut] of walk(root, false, (node, isLeftOut) => isLeftOut || isOurs(node)))
    if (!isLeftOut && !isOurs(node)) yield [node, describe(node)];
}
