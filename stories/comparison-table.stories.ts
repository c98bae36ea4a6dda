import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';

const meta: Meta = {title: 'explainer-comparison-table', component: 'explainer-comparison-table'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

export const Plain: StoryObj = {
  render: () => html`<explainer-comparison-table topic="trainium"></explainer-comparison-table>`,
};
