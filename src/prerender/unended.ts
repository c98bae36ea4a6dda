/** Why a tag has no end although there may be an end tag: HTML ends some tags early, and passes over some end tags. */
import type {DefaultTreeAdapterTypes as Tree} from 'parse5';

/** How many characters after a tag are searched for its end tag, and how many nodes for what is in its way. */
const [mostLetters, mostNodes] = [20_000, 1_000];

/** What stands in words: it is ended by the end of what is around it, and is in nobody's way. So is a tag with a hyphen. */
const namesInWords = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const isInWords = (name: string) => namesInWords.has(name) || name.includes('-');

/** Where the end tag stands that was written for a tag, whether or not it ends anything. */
function writtenEnd(html: string, name: string, inside: number): number | undefined {
  let open = 0;
  const near = html.slice(inside, inside + mostLetters);
  for (const {1: slash, 2: found, index} of near.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (found!.toLowerCase() !== name) continue;
    if (!slash) open++;
    else if (open-- === 0) return inside + index;
  }
  return undefined;
}

/** The element in a tag that is still open at a place: until it is ended, nothing ends what is around it. */
function openAt(tag: Tree.Element, place: number): Tree.Element | undefined {
  const open: Tree.ChildNode[] = tag.childNodes.toReversed();
  for (let count = 0; open.length > 0 && count < mostNodes; count++) {
    const node = open.pop()!;
    if (!('tagName' in node)) continue;
    const at = node.sourceCodeLocation;
    if (
      at?.startTag &&
      !at.endTag &&
      !isInWords(node.tagName) &&
      at.startOffset < place &&
      at.endOffset > place
    )
      return node;
    open.push(...node.childNodes.toReversed());
  }
  return undefined;
}

/**
 * What is wrong with a tag that has no end, in sentences, as a browser has it too.
 *
 * @example // '<explainer-figure> ends at 1:26, before its end tag: the </p> there ends what stands around it. …'
 */
export function whyUnended(html: string, tag: Tree.Element): string {
  const {tagName: name, sourceCodeLocation: at} = tag;
  const own = writtenEnd(html, name, at!.startTag!.endOffset);
  const early =
    own !== undefined && at!.endOffset <= own
      ? /^<\/?[a-z][^\s/>]*/i.exec(html.slice(at!.endOffset, at!.endOffset + 100))?.[0]
      : undefined;
  if (early !== undefined)
    return `<${name}> ends at ${at!.endLine}:${at!.endCol}, before its end tag: the ${early}> there ends what stands around it. ${
      early.startsWith('</') ? `Write </${name}> before it.` : 'Put one of the two elsewhere.'
    }`;
  const inTheWay = own === undefined ? undefined : openAt(tag, own);
  if (inTheWay) {
    const {tagName, sourceCodeLocation} = inTheWay;
    return `<${name}> is not closed by its end tag, because the <${tagName}> in it, at ${sourceCodeLocation!.startLine}:${sourceCodeLocation!.startCol}, has none. Write </${tagName}> before </${name}>.`;
  }
  return `<${name}> is not closed, and would swallow what follows. Write </${name}> behind it.`;
}
