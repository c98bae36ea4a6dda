/** Puts HTML through the rules of a system. */
import {
  defaultTreeAdapter as tree,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import type {FilterRules} from './filter-rules.js';

const addresses = ['cite', 'href', 'poster', 'src'];

/** An address without a scheme belongs to the page. */
const isAllowedAddress = (address: string, {schemes}: FilterRules) =>
  !URL.canParse(address) || schemes.includes(new URL(address).protocol);

const isAllowed = (tag: string, {name, value}: {name: string; value: string}, rules: FilterRules) =>
  [...rules.elements[tag]!, ...rules.attributes].some(allowed =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  ) &&
  (!addresses.includes(name) || isAllowedAddress(value, rules));

/** Puts into `place` what stays of a node. */
function keep(node: Tree.ChildNode, place: Tree.ParentNode, rules: FilterRules) {
  if (tree.isTextNode(node)) return tree.insertText(place, node.value);
  if (!tree.isElementNode(node) || rules.withContent.includes(node.tagName)) return;
  const {tagName, namespaceURI, attrs} = node;
  let inside = place;
  if (Object.hasOwn(rules.elements, tagName)) {
    inside = tree.createElement(
      tagName,
      namespaceURI,
      attrs.filter(attribute => isAllowed(tagName, attribute, rules)),
    );
    tree.appendChild(place, inside);
  }
  // What is in a template is in a document of its own.
  const {childNodes} = 'content' in node ? (node as Tree.Template).content : node;
  for (const child of childNodes) keep(child, inside, rules);
}

/** `applyFilter('<x-y>5 <b onclick="…">loaves</b></x-y>', wordpressPost)` → "5 <b>loaves</b>" */
export function applyFilter(html: string, rules: FilterRules): string {
  const kept = tree.createDocumentFragment();
  for (const child of parseFragment(html).childNodes) keep(child, kept, rules);
  return serialize(kept);
}
