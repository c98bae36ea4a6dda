import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {notReady} from './not-ready.js';
import {everyStatus, nothing} from './topics.js';

const fallback = html`<p>Five documents on the talks, and what they carry.</p>`;

const show = (topic?: unknown) =>
  html`<explainer-sources .topicData=${topic}>${fallback}</explainer-sources>`;

const meta: Meta = {title: 'explainer-sources', component: 'explainer-sources'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

/** At every width: the list is no wider than a column is read. */
export const Ready: StoryObj = {
  render: () => html`<explainer-sources topic="trainium" of="topic">${fallback}</explainer-sources>`,
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

export const InGerman: StoryObj = {
  render: () =>
    html`<div lang="de">
      <explainer-sources topic="trainium">${fallback}</explainer-sources>
    </div>`,
};

export const InTheDark: StoryObj = {
  render: () =>
    html`<div class="dark">
      <explainer-sources topic="trainium">${fallback}</explainer-sources>
    </div>`,
};

const lookAlikes = {
  ...nothing,
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
};

export const LookAlikes: StoryObj = {render: () => show(lookAlikes)};

const {waiting, empty, invalid, failed} = notReady(show, {...everyStatus, schemaVersion: 9});
export const Waiting = waiting;
export const Empty = empty;
export const Invalid = invalid;
export const Failed = failed;
