/** Finds our tags in an article, as a browser would: not in comments, scripts, templates or text areas. */
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {jsonLdSlot} from './json-ld/script.js';
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
  /** The words between its tags, without what an earlier run wrote there. */
  words: string;
  /** True where a paragraph or a link around it would be ended by a table, a list or another link. */
  isInLine: boolean;
  /** After its name, where attributes can be added. */
  afterName: number;
  /** After its start tag. */
  inside: number;
  /** Before its end tag; missing where there is none. */
  end?: number;
  /** Why there is no end. */
  unended?: string;
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

function textOf(node: Tree.Node): string {
  let words = '';
  for (const [inner] of walk(node, undefined, () => undefined)) if (isText(inner)) words += inner.value;
  return words;
}

function elementsIn(node: Tree.Node, ...names: string[]): Tree.Element[] {
  const all = [...walk(node, undefined, () => undefined)].map(([inner]) => inner).filter(isElement);
  return all.filter(({tagName}) => names.includes(tagName));
}

function dataIn(tag: Tree.Element): InnerData | undefined {
  for (const child of tag.childNodes.filter(isElement)) {
    if (child.tagName === 'script' && attributeOf(child, 'type') === 'application/json')
      return {json: textOf(child)};
    if (child.tagName === 'table' && attributeOf(child, 'data-explainer-data') !== undefined)
      return {
        rows: elementsIn(child, 'tr').map(row =>
          elementsIn(row, 'td', 'th').map(cell => textOf(cell).trim()),
        ),
      };
  }
  return undefined;
}

const notWords = ['script', 'style', 'table', 'template'];

const wordsIn = (tag: Tree.Element) =>
  tag.childNodes
    .filter(node => isText(node) || (isElement(node) && !notWords.includes(node.tagName) && !isOurs(node)))
    .map(textOf)
    .join('')
    .trim();

function rangeOf({sourceCodeLocation: at}: Tree.Element): Range[] {
  return at ? [{from: at.startOffset, to: at.endOffset}] : [];
}

/** What of the tags around it matters to one inside. */
interface Around {
  language?: string;
  topic?: FoundTag;
  isInLine: boolean;
}

/** Elements that a block, or a link, inside them would end. */
const inLine = new Set(['p', 'a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const isOurTag = (node: Tree.Node): node is Tree.Element =>
  isElement(node) && node.tagName.startsWith('explainer-');

function toFoundTag(
  html: string,
  node: Tree.Element,
  {language, topic, isInLine}: Around,
): FoundTag | undefined {
  const at = node.sourceCodeLocation;
  if (!at?.startTag) return undefined;
  const {startTag, endTag} = at;
  const hydrate = at.attrs?.hydrate;
  return {
    name: node.tagName,
    line: startTag.startLine,
    column: startTag.startCol,
    attributes: new Map(node.attrs.map(({name, value}) => [name, value])),
    language: attributeOf(node, 'lang') ?? language,
    around: topic,
    data: dataIn(node),
    words: wordsIn(node),
    isInLine,
    afterName: startTag.startOffset + 1 + node.tagName.length,
    inside: startTag.endOffset,
    end: endTag?.startOffset,
    ...(!endTag && {unended: whyUnended(html, node)}),
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
}

/** `readArticle('<p>…<explainer-figure figure="x">5</explainer-figure>').tags[0].attributes.get('figure')` → "x" */
export function readArticle(html: string): Article {
  const root = parse(html, {sourceCodeLocationInfo: true});
  const found = new Map<Tree.Node, FoundTag>();
  const inherit = (node: Tree.Element, around: Around): Around => ({
    language: attributeOf(node, 'lang') || around.language,
    topic: node.tagName === 'explainer-topic' ? found.get(node) : around.topic,
    isInLine: around.isInLine || inLine.has(node.tagName),
  });
  for (const [node, around] of walk<Around>(root, {isInLine: false}, inherit)) {
    const tag = isOurTag(node) ? toFoundTag(html, node, around) : undefined;
    if (tag) found.set(node, tag);
  }
  return {tags: [...found.values()], root};
}

/** What a browser makes of an article, node by node, without what we wrote into our tags. */
export function* outline(root: Tree.Node): Generator<string> {
  for (const [node, isLeftOut] of walk(root, false, (node, isLeftOut) => isLeftOut || isOurs(node))) {
    if (isLeftOut || isOurs(node)) continue;
    if (!isElement(node)) yield `${node.nodeName} ${'value' in node ? node.value : ''}`;
    else
      yield `${node.tagName} ${node.attrs
        .filter(({name}) => !(isOurTag(node) && name === 'hydrate'))
        .map(({name, value}) => `${name}=${value}`)
        .join(' ')} in ${(node.parentNode as Tree.Element | undefined)?.nodeName}`;
  }
}
