/** What is asked for by name, at the command or in an address: an element, with attributes that it has. */
import {registry} from '../registry.js';
import {didYouMean} from '../topic/problem/nearest.js';

/** The elements that show something, as they are asked for: `bar-chart`. */
const shownElements: readonly string[] = Object.keys(registry)
  .filter(tag => tag !== 'explainer-topic')
  .map(tag => tag.replace('explainer-', ''));

async function attributesOf(element: string): Promise<readonly string[]> {
  const elementClass = await registry[`explainer-${element}` as keyof typeof registry]!();
  return (elementClass as unknown as {observedAttributes: string[]}).observedAttributes;
}

/** What there is of elements, in a sentence. */
export const elementsInWords = `One of ${shownElements.join(', ')}.`;

/**
 * Why an element cannot be asked for with these attributes, in a sentence; `undefined` if it can. `beside` are names
 * that are no attributes and may stand there too.
 *
 * @example await faultOfAsked('bar-chart', ['chrat']) // 'bar-chart takes no "chrat". Did you mean "chart"? It takes: …'
 */
export async function faultOfAsked(
  element: string,
  names: Iterable<string>,
  beside: readonly string[] = [],
): Promise<string | undefined> {
  if (!shownElements.includes(element))
    return `There is no element "${element}".${didYouMean(element, shownElements)} There is: ${shownElements.join(', ')}.`;
  const attributes = await attributesOf(element);
  const known = [...attributes, ...beside];
  const name = [...names].find(name => !known.includes(name));
  if (name === undefined) return undefined;
  const also = beside.length ? `; and ${beside.join(', ')}` : '';
  return `${element} takes no "${name}".${didYouMean(name, known)} It takes: ${attributes.join(', ')}${also}.`;
}
