import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'explainer-comparison-table', component: 'explainer-comparison-table'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

const table = html`<explainer-comparison-table topic="trainium"></explainer-comparison-table>`;

export const WaysToGetChips: StoryObj = {name: 'Ways to get chips', render: () => table};

export const Phone: StoryObj = {
  name: 'On a phone',
  render: () =>
    html`<explainer-comparison-table topic="trainium" class="phone"></explainer-comparison-table>`,
};

export const RightToLeft: StoryObj = {
  name: 'Right to left',
  render: () => html`<div dir="rtl" lang="ar">${table}</div>`,
};

const wide = {
  schemaVersion: 1,
  id: 'wide',
  title: 'Wide',
  tables: [
    {
      id: 'wide',
      title: 'Twelve options, with gaps',
      options: Array.from({length: 12}, (_, index) => ({id: `o${index}`, label: `Option ${index + 1}`})),
      factors: Array.from({length: 20}, (_, index) => ({id: `f${index}`, label: `Factor ${index + 1}`})),
      cells: Array.from({length: 160}, (_, index) => ({
        factor: `f${index % 20}`,
        option: `o${Math.floor(index / 20)}`,
        word: `Word ${index}`,
        rating: index % 4,
      })),
    },
  ],
};

export const Wide: StoryObj = {
  name: 'Wider than the page',
  render: () => html`<explainer-comparison-table .topicData=${wide}></explainer-comparison-table>`,
};

export const Empty: StoryObj = {
  render: () =>
    html`<explainer-comparison-table .topicData=${{...wide, tables: []}}
      ><p>The options in words.</p></explainer-comparison-table
    >`,
};

export const Invalid: StoryObj = {
  render: () =>
    html`<explainer-comparison-table topic="trainium" table="chairs"
      ><p>The options in words.</p></explainer-comparison-table
    >`,
};
