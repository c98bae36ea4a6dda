import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {after, button, drawn, press, write} from './acts.js';
import {notReady} from './not-ready.js';
import {nothing} from './topics.js';

const meta: Meta = {title: 'explainer-calculator', component: 'explainer-calculator'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

const fallback = html`<p>The calculation in words.</p>`;

const show = (topic?: unknown) =>
  html`<explainer-calculator .topicData=${topic}>${fallback}</explainer-calculator>`;

const named = (name: string) =>
  html`<explainer-calculator topic="trainium" calculator=${name}>${fallback}</explainer-calculator>`;

const field = (element: HTMLElement, index: number) =>
  element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=number]')[index]!;

export const Ready: StoryObj = {render: () => named('second-source')};

export const Narrow: StoryObj = {render: () => html`<div class="phone">${named('second-source')}</div>`};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl" lang="ar">${named('second-source')}</div>`,
};

export const InGerman: StoryObj = {render: () => html`<div lang="de">${named('run-rate')}</div>`};

export const InTheDark: StoryObj = {render: () => html`<div class="dark">${named('second-source')}</div>`};

export const AuthorsWords: StoryObj = {
  render: () =>
    html`<explainer-calculator
      topic="trainium"
      calculator="second-source"
      heading="How many chips?"
      message="Move the sliders."
      note="A note of the author."
      >${fallback}</explainer-calculator
    >`,
};

export const WhatIf = after(Ready, 'explainer-calculator', calculator =>
  press(button(calculator, /^GPUs.*one more$/), 'explainer-set'),
);

export const Bars: StoryObj = {render: () => named('run-rate')};

export const BarsMoved = after(Bars, 'explainer-calculator', calculator => write(field(calculator, 0), '40'));

export const Never = after({render: () => named('years-until-equal')}, 'explainer-calculator', calculator =>
  write(field(calculator, 3), '200'),
);

export const OutOfBounds = after(Ready, 'explainer-calculator', calculator =>
  write(field(calculator, 0), '30000'),
);

export const Emptied = after(Ready, 'explainer-calculator', calculator => write(field(calculator, 0), ''));

export const EvidenceOpen = after(Ready, 'explainer-calculator', async calculator =>
  press(await drawn(calculator, '.result button'), 'explainer-evidence'),
);

const half = {...nothing, calculators: [{id: 'a', title: 'Half a calculator'}]};
const {waiting, empty, invalid, failed} = notReady(show, half);
export const Waiting = waiting;
export const Empty = empty;
export const Invalid = invalid;
export const Failed = failed;
