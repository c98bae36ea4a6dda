import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../topic/schema/schema.js';
import {sourceName} from '../format/citation.js';
import {text} from './text.js';

/** The short name of a source, linked where it has an address. */
export const renderSourceName = (source: Source): TemplateResult =>
  source.url
    ? html`<a part="source" href=${source.url} rel="noopener">${text(sourceName(source))}</a>`
    : html`<span part="source">${text(sourceName(source))}</span>`;

/** Names of sources in one line, with commas between. */
export const renderSourceNames = (sources: readonly Source[]) =>
  sources.map((source, index) => html`${index ? text(', ') : nothing}${renderSourceName(source)}`);
