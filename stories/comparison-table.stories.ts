import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {after, button, choice, drawn, press} from './acts.js';
import {notReady} from './not-ready.js';
import {brokenTable, everyStatusInCells, twelveOptions} from './topics.js';

const meta: Meta = {title: 'explainer-comparison-table', component: 'explainer-comparison-table'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

const fallback = html`<p>The options in words.</p>`;

const show = (topic?: unknown) =>
  html`<explainer-comparison-table .topicData=${topic}>${fallback}</explainer-comparison-table>`;

const waysToGetChips = html`<explainer-comparison-table topic="trainium"
  >${fallback}</explainer-comparison-table
>`;

export const Ready: StoryObj = {render: () => waysToGetChips};

export const InAColumn: StoryObj = {render: () => html`<div class="column">${waysToGetChips}</div>`};

/** A narrow table is one of cards. */
export const CardsForEachFactor: StoryObj = {render: () => html`<div class="phone">${waysToGetChips}</div>`};

export const CardsForEachOption = after(CardsForEachFactor, 'explainer-comparison-table', table =>
  press(button(table, /^One block for each option$/)),
);

export const WiderThanThePage: StoryObj = {render: () => show(twelveOptions)};

export const AuthorsWords: StoryObj = {
  render: () => html`
    <explainer-comparison-table topic="trainium" heading-level="2" note="Words and ratings are of June 2026.">
      <span slot="heading">Three ways to a chip</span>
      <span slot="message">What speaks for each, and <em>what against it</em>.</span>
    </explainer-comparison-table>
  `,
};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl" lang="ar">${waysToGetChips}</div>`,
};

export const InGerman: StoryObj = {render: () => html`<div lang="de">${waysToGetChips}</div>`};

export const EveryStatus: StoryObj = {render: () => show(everyStatusInCells)};

export const EvidenceOpen = after(Ready, 'explainer-comparison-table', table =>
  press(button(table, /^Sources\s+Software$/), 'explainer-evidence'),
);

export const FactorHighlighted = after(Ready, 'explainer-comparison-table', table =>
  press(button(table, /^Software$/), 'explainer-highlight'),
);

export const OptionHighlightedInTheDark = after(
  {render: () => html`<div class="dark">${waysToGetChips}</div>`},
  'explainer-comparison-table',
  table => press(button(table, /^Rent it on AWS$/), 'explainer-highlight'),
);

export const Sorted = after(Ready, 'explainer-comparison-table', table =>
  press(button(table, /^Sort by Buy Nvidia/), 'explainer-sort'),
);

export const OptionHidden = after(Ready, 'explainer-comparison-table', table =>
  press(choice(table, /^Buy Trainium$/), 'explainer-hide'),
);

/** The last option cannot be hidden. */
export const OneOptionLeft = after(OptionHidden, 'explainer-comparison-table', table =>
  press(choice(table, /^Buy Nvidia/), 'explainer-hide'),
);

async function openWeighing(table: HTMLElement) {
  await press(button(table, /^What matters to me$/));
  await drawn(table, 'fieldset');
}

export const Weighing = after(Ready, 'explainer-comparison-table', openWeighing);

const weigh = async (table: HTMLElement) => {
  await press(choice(table, /^a lot$/, 'fieldset:nth-of-type(1)'), 'explainer-weigh');
  await press(choice(table, /^decisive$/, 'fieldset:nth-of-type(2)'), 'explainer-weigh');
};

export const Weighed = after(Weighing, 'explainer-comparison-table', weigh);

export const WeighedInCards = after(
  after(CardsForEachOption, 'explainer-comparison-table', openWeighing),
  'explainer-comparison-table',
  weigh,
);

const {waiting, empty, invalid, failed} = notReady(show, brokenTable);
export const Waiting = waiting;
export const Empty = empty;
export const Invalid = invalid;
export const Failed = failed;
