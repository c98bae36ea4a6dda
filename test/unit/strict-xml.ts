/** A reader of XML that forgives nothing, for tests of what we write: no comments, no doctype, no processing. */

/** An element with what it holds. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** What XML 1.0 lets a document hold. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

function decode(text: string): string {
  if (text.includes('<')) throw new Error(`A sign that has to be escaped: ${text}`);
  return text.replace(/&([^;]*;)?/g, (whole, name?: string) => {
    const sign = entities[name?.slice(0, -1) ?? ''];
    if (sign === undefined) throw new Error(`No entity of XML: ${whole}`);
    return sign;
  });
}

const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>/y;

/** Reads a whole document. Throws where it is not well formed. */
export function readXml(text: string): XmlElement {
  const bad = illegal.exec(text);
  if (bad) throw new Error(`A character that XML may not hold at ${bad.index}.`);
  const root: XmlElement = {name: '', attributes: new Map(), children: []};
  const open = [root];
  let at = 0;
  while (at < text.length) {
    const parent = open.at(-1)!;
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      parent.children.push(decode(text.slice(at, end === -1 ? undefined : end)));
      at = end === -1 ? text.length : end;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (!found) throw new Error(`No tag of XML: ${text.slice(at, at + 40)}`);
    const [whole, isEnd, name, written, isEmpty] = found as unknown as string[];
    at += whole!.length;
    if (isEnd) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>.`);
      open.pop();
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key, value] of written!.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
      if (attributes.has(key!)) throw new Error(`Twice ${key} in <${name}>.`);
      attributes.set(key!, decode(value!));
    }
    const element: XmlElement = {name: name!, attributes, children: []};
    parent.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [first, ...others] = root.children;
  if (open.length > 1 || others.length || !first || typeof first === 'string')
    throw new Error('Not one element, whole.');
  return first;
}

/** All elements, those that hold others first. */
export const elementsIn = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(child => (typeof child === 'string' ? [] : elementsIn(child))),
];

/** All words in an element. */
export const wordsIn = (element: XmlElement): string =>
  element.children.map(child => (typeof child === 'string' ? child : wordsIn(child))).join('');
