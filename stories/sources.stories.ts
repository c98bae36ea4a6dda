import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {ContextProvider} from '@lit/context';
import {html, render} from 'lit';
import '../src/index.js';
import {topicContext} from '../src/kit/topic-context.js';
import type {TopicSource} from '../src/kit/topic-source.js';
import './stories.css';
import {everyStatus} from './topics.js';

const fallback = html`<p>Five documents on the talks, and what they carry.</p>`;

const sourcesOf = (topic: unknown): StoryObj => ({
  render: () => html`<explainer-sources .topicData=${topic}>${fallback}</explainer-sources>`,
});

/** References whose topic comes from around them, in whatever way the story wants. */
const sourcesInside = (source: TopicSource): StoryObj => ({
  render: () => {
    const around = document.createElement('div');
    new ContextProvider(around, {context: topicContext, initialValue: source});
    render(html`<explainer-sources heading="What this rests on">${fallback}</explainer-sources>`, around);
    return around;
  },
});

const meta: Meta = {title: 'explainer-sources', component: 'explainer-sources'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

export const OfTheTopic: StoryObj = {
  render: () => html`<explainer-sources topic="trainium">${fallback}</explainer-sources>`,
};

export const OfThePage: StoryObj = {
  render: () => html`
    <explainer-topic topic="trainium">
      <explainer-bar-chart chart="run-rates"></explainer-bar-chart>
      <explainer-sources of="page">${fallback}</explainer-sources>
    </explainer-topic>
  `,
};

export const NothingCited: StoryObj = {
  render: () => html`<explainer-sources topic="trainium" of="page">${fallback}</explainer-sources>`,
};

export const Narrow: StoryObj = {
  render: () => html`<explainer-sources topic="trainium" class="phone">${fallback}</explainer-sources>`,
};

export const AuthorsWords: StoryObj = {
  render: () => html`
    <explainer-sources topic="trainium" heading-level="2" note="Addresses were looked up in June 2026.">
      <span slot="heading">What this rests on</span>
      <span slot="message">Five documents, and <em>eight</em> that are known only through them.</span>
    </explainer-sources>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl" lang="ar">
      <explainer-sources topic="trainium">${fallback}</explainer-sources>
    </div>`,
};

export const LookAlikes = sourcesOf({
  ...everyStatus,
  figures: [],
  charts: [],
  sources: [
    {id: 'honest', publisher: 'Example', title: 'A page', date: '2026-01', url: 'https://example.org/a'},
    {
      id: 'alike',
      publisher: 'Apple',
      title: 'Not its page',
      dateNote: 'no date given',
      url: 'https://аpple.com/',
    },
    {id: 'long', publisher: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', date: '2199'},
    {id: 'script', publisher: 'Nobody', url: 'javascript:alert(1)'},
  ],
});

export const Waiting = sourcesInside({load: () => new Promise<never>(() => {})});
export const Empty = sourcesOf({...everyStatus, figures: [], charts: [], sources: []});
export const Invalid = sourcesOf({...everyStatus, schemaVersion: 9});
export const Failed = sourcesInside({load: () => Promise.reject(new Error('The server answered 503.'))});
