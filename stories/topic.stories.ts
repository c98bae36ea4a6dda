import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'explainer-topic', component: 'explainer-topic'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

export const OneTopicForTwo: StoryObj = {
  render: () => html`
    <explainer-topic topic="trainium">
      <explainer-bar-chart chart="run-rates"></explainer-bar-chart>
      <p>The same, the largest last or first as the reader likes:</p>
      <explainer-bar-chart chart="run-rates" sort="value" heading="By value"></explainer-bar-chart>
    </explainer-topic>
  `,
};
