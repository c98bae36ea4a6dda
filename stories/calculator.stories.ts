import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {inShadow, press, write} from './acts.js';
import {notReady} from './not-ready.js';
import {everyStatus} from './topics.js';

const meta: Meta = {title: 'explainer-calculator', component: 'explainer-calculator'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;
