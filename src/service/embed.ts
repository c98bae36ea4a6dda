/** `/embed`: a page that shows one element, for a frame. */
import {escapeHtml} from '../export/markup.js';
import {isRightToLeftLanguage} from '../image/direction.js';
import {answer} from './answer.js';
import {readAsked, type AskedElement} from './asked.js';
import type {Context} from './context.js';
import {addressOf} from './topic.js';

/** A frame does not inherit the fonts of the page around it, so the page uses those of the system. */
const pageRules = `html{font:100%/1.5 system-ui,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;padding:1px .5rem;overflow-wrap:break-word}`;

/** The colour scheme of the page around the frame. */
const schemes = {light: 'only light', dark: 'only dark'} as const;

/** Hashes by their rules. There are as many as elements, and hashing takes as long as drawing a chart. */
const hashes = new Map<string, Promise<string>>();

async function computeHash(rules: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rules));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

function hashOf(rules: string): Promise<string> {
  const hash = hashes.get(rules) ?? computeHash(rules);
  hashes.set(rules, hash);
  return hash;
}

function styleIn(html: string): string {
  const from = html.indexOf('>', html.indexOf('<style')) + 1;
  return html.slice(from, html.indexOf('</style>', from));
}

/**
 * What the page may load: our own files and nothing else. They are named by their address, since in a sandboxed frame
 * `'self'` may be nobody.
 */
async function policyFor(origin: string, html: string): Promise<string> {
  const hashes = await Promise.all([pageRules, styleIn(html)].map(hashOf));
  return [
    "default-src 'none'",
    `script-src ${origin}`,
    `style-src ${origin} ${hashes.join(' ')}`,
    `connect-src ${origin}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');
}

/** The address of the page of an element. */
export const embedAddress = (origin: string, {tag, attributes, language, scheme}: AskedElement): string => {
  const parameters = new URLSearchParams([
    ['element', tag.replace('explainer-', '')],
    ...attributes,
    ...(language === 'en' ? [] : [['lang', language]]),
    ...(scheme ? [['scheme', scheme]] : []),
  ] as [string, string][]);
  return `${origin}/embed?${parameters.toString()}`;
};

/** The address that tells how to embed such a page. */
export const oembedAddress = (origin: string, embed: string) =>
  `${origin}/oembed?${new URLSearchParams({url: embed, format: 'json'}).toString()}`;

/**
 * Answers `/embed?element=bar-chart&topic=trainium&chart=run-rates`. Its links open windows of their own: in the frame,
 * the page of a source would take the place of the element, and most forbid to be framed.
 */
export async function answerEmbed(request: Request, url: URL, context: Context): Promise<Response> {
  const {origin} = context;
  const asked = await readAsked(url);
  const {language, scheme} = asked;
  const {html, title} = await context.draw('page', await context.elementToDraw(asked));
  const self = embedAddress(origin, asked);
  const dir = isRightToLeftLanguage(language) ? ' dir="rtl"' : '';
  const page = `<!doctype html>
<html lang="${escapeHtml(language)}"${dir}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="${scheme ? schemes[scheme] : 'light dark'}">
<title>${escapeHtml(title)}</title>
<base target="_blank">
<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembedAddress(origin, self))}" title="${escapeHtml(title)}">
<style>${pageRules}</style>
<link rel="stylesheet" href="${origin}/explainer-elements.css" crossorigin>
<script type="module" src="${origin}/explainer-elements.js" crossorigin></script>
<script src="${origin}/frame-inside.js" defer></script>
</head>
<body>${html}</body>
</html>`;
  return answer(request, {
    body: page,
    type: 'text/html; charset=utf-8',
    keep: addressOf(asked) === undefined ? 'an hour' : 'a minute',
    headers: {'content-security-policy': await policyFor(origin, html)},
  });
}
