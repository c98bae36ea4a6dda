/** The ways to put us into a page. A way more is one entry more; only what works stands here. */
import type {Page} from 'playwright-core';

/** Where the server of the matrix gives out `dist`. */
export const lib = '/lib/';

/** A way to put us into a page. */
export interface Way {
  /** As a column of the matrix says it. */
  name: string;
  /** The lines in `<head>`; scripts of the page carry its nonce. */
  head: (nonce: string) => string;
  /** Makes of our tags what this way puts into the page. Left out: the tags stay as they are pasted. */
  write?: (tags: string) => string | Promise<string>;
  /** Further folders that the server gives out, by the start of the address. */
  roots?: Record<string, string>;
  /** The addresses, without origin, that a page may ask for beside its own. */
  mayAsk: RegExp;
  /** Directives that a policy of the README needs besides: `frame-src 'self'`. */
  needs?: string;
  /** What is drawn is there before any script of ours: a policy that stops us does not take it away. */
  isDrawnBefore?: boolean;
  /** Looks at a page on which this way puts no element of ours, in place of the common checks. Gives what is wrong. */
  check?: (page: Page) => Promise<string[]>;
}

const styleSheet = `<link rel="stylesheet" href="${lib}explainer-elements.css">`;

const script = (file: string, nonce: string) =>
  `${styleSheet}<script type="module" nonce="${nonce}" src="${lib}${file}"></script>`;

/** The snippet of the README. It meets every page; the others share the pages among them. */
export const loader: Way = {
  name: 'loader',
  head: nonce => script('explainer-elements.js', nonce),
  mayAsk: /^\/lib\/(?:explainer-elements\.(?:js|css)|chunks\/[0-9a-z]+\.js)$/,
};

/** Drawn on a server by the built package, with the styles linked, as a policy without inline styles needs it. */
async function draw(tags: string): Promise<string> {
  const server = (await import(
    '../../dist/server.js' as string
  )) as typeof import('../../src/server/index.js');
  const {html, problems} = await server.prerender(tags, {styles: {href: `${lib}styles`}});
  if (problems.length > 0) throw new Error(problems.map(({message}) => message).join('\n'));
  return html;
}

/** Every other way. */
export const otherWays: readonly Way[] = [
  {
    name: 'all in one',
    head: nonce => script('explainer-elements.all.js', nonce),
    mayAsk: /^\/lib\/explainer-elements\.(?:all\.js|css)$/,
  },
  {
    name: 'classic script',
    head: nonce =>
      `${styleSheet}<script defer nonce="${nonce}" src="${lib}explainer-elements.iife.js"></script>`,
    mayAsk: /^\/lib\/explainer-elements\.(?:iife\.js|css)$/,
  },
  {
    name: 'prerendered, with the loader',
    isDrawnBefore: true,
    head: loader.head,
    write: draw,
    mayAsk: /^\/lib\/(?:explainer-elements\.(?:js|css)|chunks\/[0-9a-z]+\.js|styles\/[a-z-]+\.css)$/,
  },
];
