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

export const AWholeArticle: StoryObj = {
  render: () => html`
    <explainer-topic topic="trainium">
      <div class="column">
        <h2>Chips for others</h2>
        <p>
          Nvidia’s pace is
          <explainer-figure figure="nvidia-run-rate">$326 billion</explainer-figure> a year. What would
          Amazon’s be?
        </p>
        <explainer-bar-chart chart="run-rates"></explainer-bar-chart>
        <p>Whoever needs chips can buy them or rent them.</p>
        <explainer-comparison-table></explainer-comparison-table>
        <explainer-sources of="page"></explainer-sources>
      </div>
    </explainer-topic>
  `,
};
