import type {LitElement} from 'lit';
import {linkedStyles} from '../elements/figure/linked.styles.js';
import {registry} from '../registry.js';

/** Room above and below, which pages without our style sheet do not give. */
const room = ':host{margin-block:1.5rem}';

/** The rules of a class as one sheet: those that its shadow roots adopt in a browser, and what a page’s own sheet adds. */
export const cssOf = ({elementStyles}: Pick<typeof LitElement, 'elementStyles'>): string =>
  room + elementStyles.map(style => (style as {cssText: string}).cssText).join('');

/** Those that an element adopts when its code for them has come: a figure that is set in its sentence. */
export const lateCssOf = (tag: string): string => (tag === 'explainer-figure' ? linkedStyles.cssText : '');

/** The style sheet of every element, by its name without `explainer-`: what `dist/styles` has as files. */
export async function elementStyles(): Promise<Map<string, string>> {
  const sheets = new Map<string, string>();
  for (const [tag, load] of Object.entries(registry)) {
    const css = cssOf((await load()) as unknown as typeof LitElement);
    if (tag !== 'explainer-topic') sheets.set(tag.replace('explainer-', ''), css + lateCssOf(tag));
  }
  return sheets;
}
