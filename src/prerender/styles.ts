import type {LitElement} from 'lit';
import {registry} from '../registry.js';

/** The rules of a class as one sheet: those that its shadow roots adopt in a browser. */
export const cssOf = ({elementStyles}: Pick<typeof LitElement, 'elementStyles'>): string =>
  elementStyles.map(style => (style as {cssText: string}).cssText).join('');

/** The style sheet of every element, by its name without `explainer-`: what `dist/styles` has as files. */
export async function elementStyles(): Promise<Map<string, string>> {
  const sheets = new Map<string, string>();
  for (const [tag, load] of Object.entries(registry)) {
    const css = cssOf((await load()) as unknown as typeof LitElement);
    if (tag !== 'explainer-topic') sheets.set(tag.replace('explainer-', ''), css);
  }
  return sheets;
}
