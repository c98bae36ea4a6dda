import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {html} from 'lit';

/** What a server sends for a template. */
export const renderToHtml = async (template: ReturnType<typeof html>) => collectResult(render(template));

/** The words of a markup, with white space as a reader sees it. */
export const toWords = (markup: string) =>
  markup
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
