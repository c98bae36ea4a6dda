import {isServer} from 'lit';

/**
 * The language of the page where an element stands: the nearest `lang`, through shadow roots, else English.
 * Never the browser's: words and numbers of one page are in one language.
 */
export function languageOf(element: Element): string {
  if (isServer) return element.getAttribute('lang') || 'en';
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const language = node.closest('[lang]')?.getAttribute('lang');
    if (language) return language;
  }
  return 'en';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
