/** Writing XML. Whatever words say, they stay words. */
import {escapeHtml as escapeXml} from '../export/markup.js';

/** Words as XML has them: `a < b` → `a &lt; b`. HTML has the same five signs. */
export {escapeXml};

/** Values of attributes; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A hundredth of a pixel is less than any screen shows. */
const writeValue = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);

/** `element('rect', {x: 1})` → `<rect x="1"/>`. What it holds is XML already. */
export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${writeValue(value)}"`))
    .join('');
  return inner.length ? `<${name}${written}>${inner.join('')}</${name}>` : `<${name}${written}/>`;
}
