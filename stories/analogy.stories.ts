import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import waterPipe from '../demo/topics/water-pipe.json';
import '../src/index.js';
import {after, button, choice, drawn, press} from './acts.js';
import {notReady} from './not-ready.js';
import {nothing} from './topics.js';

const meta: Meta = {title: 'explainer-analogy', component: 'explainer-analogy'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

const fallback = html`<p>The analogy in words.</p>`;

const show = (topic?: unknown) =>
  html`<explainer-analogy .topicData=${topic}>${fallback}</explainer-analogy>`;

const bakery = (scene: string) =>
  html`<explainer-analogy topic="trainium" analogy="bakery" scene=${scene}>${fallback}</explainer-analogy>`;

export const Ready: StoryObj = {
  render: () => html`<explainer-analogy topic="trainium">${fallback}</explainer-analogy>`,
};

export const Narrow: StoryObj = {render: () => html`<div class="phone">${bakery('new-rivals')}</div>`};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl" lang="ar">${bakery('new-rivals')}</div>`,
};

export const InTheDark: StoryObj = {render: () => html`<div class="dark">${bakery('new-rivals')}</div>`};

export const ToBeGuessed: StoryObj = {render: () => bakery('others-ask')};

export const Guessed = after(ToBeGuessed, 'explainer-analogy', async analogy => {
  await press(button(analogy, /^Just show me$/));
  await drawn(analogy, '.feedback');
});

export const FourSold = after(
  {render: () => bakery('one-oven-fewer')},
  'explainer-analogy',
  async analogy => {
    for (let sold = 1; sold < 4; sold++) await press(button(analogy, /one more$/), 'explainer-set');
  },
);

export const Mapping: StoryObj = {render: () => bakery('back-to-the-chips')};

export const Limits: StoryObj = {render: () => bakery('where-it-stops')};

export const Answered = after(Limits, 'explainer-analogy', analogy =>
  press(choice(analogy, /^As long as it stood idle$/), 'explainer-answer'),
);

export const OneSceneAlone: StoryObj = {
  render: () =>
    html`<explainer-analogy topic="trainium" scene="one-oven-fewer" lock>${fallback}</explainer-analogy>`,
};

const pipe = (scene: string) =>
  html`<explainer-analogy .topicData=${waterPipe} scene=${scene}>${fallback}</explainer-analogy>`;

export const AFlow: StoryObj = {render: () => pipe('much-to-carry')};

export const AFlowOnItsWay: StoryObj = {render: () => pipe('a-shorter-pipe')};

export const ForTheWall: StoryObj = {
  render: () =>
    html`<explainer-analogy topic="trainium" scene="one-oven-fewer" presentation
      >${fallback}</explainer-analogy
    >`,
};

const broken = {...nothing, analogies: [{id: 'a', title: 'Half an analogy'}]};
const {waiting, empty, invalid, failed} = notReady(show, broken);
export const Waiting = waiting;
export const Empty = empty;
export const Invalid = invalid;
export const Failed = failed;
