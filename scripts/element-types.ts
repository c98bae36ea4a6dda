/** The elements as types: what the manifest says of their attributes, properties and events, for React and Vue to read. */

interface Described {
  name: string;
  description?: string;
}

interface Declaration extends Described {
  tagName?: string;
  attributes?: (Described & {fieldName: string})[];
  members?: (Described & {kind: string; attribute?: string; readonly?: boolean})[];
  events?: (Described & {type: {text: string}})[];
}

/** What `dist/custom-elements.json` holds. */
export interface Manifest {
  modules: {path: string; declarations?: Declaration[]}[];
}

type Element = Declaration & {tagName: string; path: string};

const elementsOf = ({modules}: Manifest): Element[] =>
  modules.flatMap(({path, declarations = []}) =>
    declarations.flatMap(each => (each.tagName ? [{...each, tagName: each.tagName, path}] : [])),
  );

/** A property of an interface, with its words before it: `chart?: Some['chart'];`. */
const toLine = ({description = ''}: Described, line: string) =>
  `/** ${description.replace(/\s+/g, ' ')} */\n${line}`;

const attributeLines = ({name: element, attributes = []}: Element) =>
  attributes.map(attribute =>
    toLine(attribute, `'${attribute.name}'?: ${element}['${attribute.fieldName}'];`),
  );

/** What no attribute sets: an object. */
const propertyLines = ({name: element, members = []}: Element) =>
  members
    .filter(({kind, attribute, readonly}) => kind === 'field' && !attribute && !readonly)
    .map(member => toLine(member, `${member.name}?: ${element}['${member.name}'];`));

const eventLines = ({events = []}: Element) =>
  events.map(event => toLine(event, `'${event.name}': ${event.type.text};`));

const toInterface = (element: Element) =>
  toLine(
    element,
    `'${element.tagName}': {
       element: ${element.name};
       attributes: {${attributeLines(element).join('\n')}};
       properties: {${propertyLines(element).join('\n')}};
       events: {${eventLines(element).join('\n')}};
     };`,
  );

/** Every name of a type that stands in the types of events: `ExplainerEvent<Export>` has two. */
const eventTypes = (elements: Element[]) => [
  ...new Set(elements.flatMap(({events = []}) => events.flatMap(({type}) => type.text.match(/\w+/g) ?? []))),
];

/** The text of `dist/elements.d.ts`, not formatted yet. */
export function elementTypes(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const imports = elements.map(
    ({name, path}) => `import type {${name}} from './${path.replace(/^dist\//, '')}';`,
  );
  return `/** What the manifest says of each element, as types. Written by the build. */
${imports.join('\n')}
import type {${eventTypes(elements).join(', ')}} from './esm/index.js';

/** Any of them. */
export interface AnElement {
  element: HTMLElement;
  attributes: object;
  properties: object;
  events: object;
}

/** All of them, by tag. */
export interface Elements {
  ${elements.map(toInterface).join('\n')}
}
`;
}
