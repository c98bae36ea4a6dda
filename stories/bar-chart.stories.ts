import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {after, button, drawn, press, write} from './acts.js';
import {notReady} from './not-ready.js';
import {
  broken,
  contradictions,
  everyStatus,
  everyTone,
  everyValue,
  farApart,
  fortyBars,
  longLabels,
  ranges,
} from './topics.js';

const fallback = html`<p>
  Nvidia $326 billion, Amazon about $50 billion if it sold its chips, more than $20 billion now.
</p>`;

const show = (topic?: unknown) =>
  html`<explainer-bar-chart .topicData=${topic}>${fallback}</explainer-bar-chart>`;

const chartOf = (topic: unknown): StoryObj => ({render: () => show(topic)});

const meta: Meta = {title: 'explainer-bar-chart', component: 'explainer-bar-chart'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

export const Ready: StoryObj = {
  render: () =>
    html`<explainer-bar-chart topic="trainium" chart="run-rates">${fallback}</explainer-bar-chart>`,
};

export const Narrow: StoryObj = {
  render: () =>
    html`<explainer-bar-chart topic="trainium" chart="run-rates" class="phone"
      >${fallback}</explainer-bar-chart
    >`,
};

export const InAColumn: StoryObj = {
  render: () =>
    html`<explainer-bar-chart topic="trainium" chart="run-rates" class="column"
      >${fallback}</explainer-bar-chart
    >`,
};

export const AuthorsWords: StoryObj = {
  render: () => html`
    <explainer-bar-chart
      topic="trainium"
      chart="run-rates"
      heading-level="2"
      note="Drawn for a lesson on run rates."
    >
      <span slot="heading">Three paces, side by side</span>
      <span slot="message">What would a year bring, <em>if</em> each pace lasted?</span>
    </explainer-bar-chart>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl" lang="ar">
      <explainer-bar-chart topic="trainium" chart="run-rates">${fallback}</explainer-bar-chart>
    </div>`,
};

export const InGerman: StoryObj = {
  render: () =>
    html`<div lang="de">
      <explainer-bar-chart topic="trainium" chart="run-rates">${fallback}</explainer-bar-chart>
    </div>`,
};

export const EveryStatus = chartOf(everyStatus);
export const EveryStatusInTheDark: StoryObj = {
  render: () => html`<div class="dark">${show(everyStatus)}</div>`,
};

export const EveryTone = chartOf(everyTone);
export const EveryValue = chartOf(everyValue);
export const Ranges = chartOf(ranges);
export const Contradictions = chartOf(contradictions);
export const LongLabels = chartOf(longLabels);
export const FortyBars = chartOf(fortyBars);

export const FromATable: StoryObj = {
  render: () => html`
    <explainer-bar-chart heading="From a table in the page">
      <table data-explainer-data>
        <thead>
          <tr>
            <th>label</th>
            <th>value</th>
            <th>status</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Monday</td>
            <td>12</td>
            <td>illustrative</td>
          </tr>
          <tr>
            <td>Tuesday</td>
            <td>19</td>
            <td>illustrative</td>
          </tr>
        </tbody>
      </table>
    </explainer-bar-chart>
  `,
};

export const Sorted: StoryObj = {
  render: () => html`<explainer-bar-chart sort="value" .topicData=${everyValue}></explainer-bar-chart>`,
};

export const EvidenceOpen = after(Ready, 'explainer-bar-chart', chart =>
  press(button(chart, /about \$50B/), 'explainer-evidence'),
);

export const AsATable = after(chartOf(everyStatus), 'explainer-bar-chart', chart =>
  press(button(chart, /^Show as table$/), 'explainer-table'),
);

export const HowManyTimes = after(Ready, 'explainer-bar-chart', chart =>
  press(button(chart, /^How many times/), 'explainer-times'),
);

export const HowManyTimesNarrow = after(Narrow, 'explainer-bar-chart', chart =>
  press(button(chart, /^How many times/), 'explainer-times'),
);

export const PartsOfTheLongest = after(chartOf(everyStatus), 'explainer-bar-chart', async chart => {
  await press(button(chart, /^How many times/), 'explainer-times');
  write(await drawn<HTMLSelectElement>(chart, 'select'), 'counted');
});

export const ATickForTenTimes = after(chartOf(farApart), 'explainer-bar-chart', chart =>
  press(button(chart, /^How many times/), 'explainer-times'),
);

const asking: StoryObj = {
  render: () => html`<explainer-bar-chart topic="trainium" guess>${fallback}</explainer-bar-chart>`,
};
const guessed = async (chart: HTMLElement) => write(await drawn(chart, '[part=guess] [type=number]'), '80');
const questionOf = (chart: HTMLElement) => drawn(chart, '[part~=ask]');

export const GuessFirst = after(asking, 'explainer-bar-chart', questionOf);

export const GuessFirstNarrow = after(
  {
    render: () =>
      html`<explainer-bar-chart class="phone" guess="minus" .topicData=${everyValue}></explainer-bar-chart>`,
  },
  'explainer-bar-chart',
  questionOf,
);

export const GuessSet = after(asking, 'explainer-bar-chart', guessed);

export const GuessSetRightToLeft = after(
  {
    render: () =>
      html`<div dir="rtl" lang="ar">
        <explainer-bar-chart topic="trainium" guess>${fallback}</explainer-bar-chart>
      </div>`,
  },
  'explainer-bar-chart',
  guessed,
);

export const GuessForgotten = after(asking, 'explainer-bar-chart', async chart => {
  await questionOf(chart);
  await press(button(chart, /^Show$/));
});

export const GuessShown = after(asking, 'explainer-bar-chart', async chart => {
  await guessed(chart);
  await press(button(chart, /^Show$/), 'explainer-reveal');
});

export const GuessLeftOut = after(asking, 'explainer-bar-chart', async chart => {
  await questionOf(chart);
  await press(button(chart, /^Just show me$/), 'explainer-reveal');
});

const {waiting, empty, invalid, failed} = notReady(show, broken);
export const Waiting = waiting;
export const Empty = empty;
export const Invalid = invalid;
export const Failed = failed;
