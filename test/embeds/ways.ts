/** The ways to put us into a page. A way more is one entry more; only what works stands here. */
import {escapeHtml} from '../../src/export/markup.js';
import {tags} from './article.js';
import {askService, draw} from './built.js';

/** Where the server of the matrix gives out `dist`. */
export const lib = '/lib/';

/** Where it gives out the modules of a site that has us in its bundle. */
export const site = '/';

/** What nearly every site says of its pictures. */
export const pictureRules = {
  address: '/pictures.css',
  rules: 'img{max-inline-size:100%;block-size:auto}',
} as const;

/** A way to put us into a page. */
export interface Way {
  /** As a column of the matrix says it. */
  name: string;
  /** What of ours stands in the page: tags that a script of ours runs, the same drawn and still, or something else. */
  puts: 'elements' | 'drawn' | 'frames' | 'pictures';
  /** The lines in `<head>`; scripts of the page carry its nonce. */
  head: (nonce: string) => string;
  /** Makes of a page’s content what this way puts there. Left out: the tags stay as they are pasted. */
  write?: (content: string, page: {origin: string; nonce: string}) => Promise<string>;
  /** The addresses, without origin, that a page may ask for beside its own. */
  mayAsk: RegExp;
  /** Directives that a policy of docs/embedding.md needs besides: `frame-src 'self'`. */
  needs?: string;
  /** What is drawn is there before any script of ours: a policy that stops us does not take it away. */
  isDrawnBefore?: true;
  /** The script that takes over what is drawn before: on a page that stands, it moves nothing. */
  takesOver?: string;
}

const styleSheet = `<link rel="stylesheet" href="${lib}explainer-elements.css">`;

const script = (file: string, nonce: string) =>
  `${styleSheet}<script type="module" nonce="${nonce}" src="${lib}${file}"></script>`;

/** The snippet of the README. It meets every page; the others share the pages among them. */
export const loader: Way = {
  name: 'loader',
  puts: 'elements',
  head: nonce => script('explainer-elements.js', nonce),
  mayAsk: /^\/lib\/(?:explainer-elements\.(?:js|css)|chunks\/[0-9a-z]+\.js)$/,
};

/** With the styles linked, as a policy without inline styles needs it. */
const drawTags = (content: string) => draw(content, `${lib}styles`);

/** What the service is asked for, where the article cannot have our tags. */
const shown = [
  'element=bar-chart&topic=trainium&chart=run-rates',
  'element=calculator&topic=trainium&calculator=second-source',
  'element=comparison-table&topic=trainium',
  'element=analogy&topic=trainium&analogy=bakery',
  'element=sources&topic=trainium',
];

/** What `/oembed` says is pasted; the script in it carries the nonce of the page. */
async function toFrame(asked: string, {origin, nonce}: {origin: string; nonce: string}): Promise<string> {
  const address = new URL('/oembed', origin);
  address.searchParams.set('url', `${origin}/embed?${asked}`);
  const {html} = (await (await askService(address)).json()) as {html: string};
  return html.replace('<script ', `<script nonce="${nonce}" `);
}

/** A picture with the words that come with it. */
async function toPicture(asked: string, {origin}: {origin: string}): Promise<string> {
  const address = `/image?${asked}&width=640`;
  const answer = await askService(new URL(address, origin));
  const alt = decodeURIComponent(answer.headers.get('explainer-alt')!);
  const height = /\sheight="(\d+)/.exec(await answer.text())![1]!;
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}" width="640" height="${height}">`;
}

/** The article with something else in the place of our tags. */
const inPlaceOfTags =
  (write: (asked: string, page: {origin: string; nonce: string}) => Promise<string>): Way['write'] =>
  async (content, page) => {
    const written = (await Promise.all(shown.map(asked => write(asked, page)))).join('\n');
    // A function, because `$` in a string would have a meaning, and our words have dollars.
    return content.replaceAll(tags, () => written);
  };

/** Every other way. */
export const otherWays: readonly Way[] = [
  {
    name: 'all in one',
    puts: 'elements',
    head: nonce => script('explainer-elements.all.js', nonce),
    mayAsk: /^\/lib\/explainer-elements\.(?:all\.js|css)$/,
  },
  {
    name: 'classic script',
    puts: 'elements',
    head: nonce =>
      `${styleSheet}<script defer nonce="${nonce}" src="${lib}explainer-elements.iife.js"></script>`,
    mayAsk: /^\/lib\/explainer-elements\.(?:iife\.js|css)$/,
  },
  {
    name: 'npm modules, by Vite',
    puts: 'elements',
    head: nonce => `${styleSheet}<script type="module" nonce="${nonce}" src="${site}article.js"></script>`,
    mayAsk: /^\/(?:lib\/explainer-elements\.css|(?:article|assets\/[\w.-]+)\.js)$/,
  },
  {
    name: 'prerendered, with the loader',
    puts: 'elements',
    isDrawnBefore: true,
    takesOver: `${lib}explainer-elements.js`,
    head: loader.head,
    write: drawTags,
    mayAsk: /^\/lib\/(?:explainer-elements\.(?:js|css)|chunks\/[0-9a-z]+\.js|styles\/[a-z-]+\.css)$/,
  },
  {
    name: 'prerendered, no script',
    puts: 'drawn',
    isDrawnBefore: true,
    head: () => '',
    write: drawTags,
    mayAsk: /^\/lib\/styles\/[a-z-]+\.css$/,
  },
  {
    name: 'frames of the service',
    puts: 'frames',
    isDrawnBefore: true,
    head: () => '',
    write: inPlaceOfTags(toFrame),
    mayAsk:
      /^\/(?:embed\?element=[\w&=-]+|frame(?:-inside)?\.js|explainer-elements\.(?:js|css)|chunks\/[0-9a-z]+\.js)$/,
    needs: "frame-src 'self'",
  },
  {
    name: 'pictures of the service',
    puts: 'pictures',
    isDrawnBefore: true,
    head: () => `<link rel="stylesheet" href="${pictureRules.address}">`,
    write: inPlaceOfTags(toPicture),
    mayAsk: /^\/(?:image\?element=[\w&=-]+|pictures\.css)$/,
    needs: "img-src 'self'",
  },
];
