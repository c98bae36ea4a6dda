import type {LitElement} from 'lit';
import {linkedStyles} from '../elements/figure/calculator-link.styles.js';
import {registry} from '../registry.js';

/** Room above and below, which pages without our style sheet do not give; a figure stands in a sentence. */
const roomOf = (tag: string) => (tag === 'explainer-figure' ? '' : ':host{margin-block:1.5rem}');

/** What an element adopts when its code for that has come: a figure that is set in its sentence. */
const lateCssOf = (tag: string) => (tag === 'explainer-figure' ? linkedStyles.cssText : '');

const isSet = (attributes: ReadonlyMap<string, string>) =>
  attributes.has('calculator') && attributes.has('adjustable');

type Styled = Pick<typeof LitElement, 'elementStyles'>;

/** The rules of a class as one sheet: those that its shadow roots adopt in a browser, and what a page’s own sheet adds. */
const cssOf = (tag: string, {elementStyles}: Styled): string =>
  roomOf(tag) + elementStyles.map(style => (style as {cssText: string}).cssText).join('');

/** The rules that one drawn tag needs, in its shadow root. */
export const cssFor = (tag: string, attributes: ReadonlyMap<string, string>, ownClass: Styled): string =>
  cssOf(tag, ownClass) + (isSet(attributes) ? lateCssOf(tag) : '');

/** The style sheet of every element, by its name without `explainer-`: what `dist/styles` has as files. */
export async function elementStyles(): Promise<Map<string, string>> {
  const sheets = new Map<string, string>();
  for (const [tag, load] of Object.entries(registry)) {
    const css = cssOf(tag, (await load()) as unknown as Styled);
    if (tag !== 'explainer-topic') sheets.set(tag.replace('explainer-', ''), css + lateCssOf(tag));
  }
  return sheets;
}
