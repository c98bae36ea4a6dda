import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {ContextProvider} from '@lit/context';
import {html, render} from 'lit';
import '../src/index.js';
import {topicContext} from '../src/kit/topic-context.js';
import type {TopicSource} from '../src/kit/topic-source.js';
import './stories.css';
import {
  broken,
  contradictions,
  everyStatus,
  everyValue,
  fortyBars,
  longLabels,
  nothing,
  ranges,
} from './topics.js';

const fallback = html`<p>
  Nvidia $326 billion, Amazon about $50 billion if it sold its chips, more than $20 billion now.
</p>`;

const chartOf = (topic: unknown): StoryObj => ({
  render: () => html`<explainer-bar-chart .topicData=${topic}>${fallback}</explainer-bar-chart>`,
});

/** A chart whose topic comes from around it, in whatever way the story wants. */
const chartInside = (source: TopicSource): StoryObj => ({
  render: () => {
    const around = document.createElement('div');
    new ContextProvider(around, {context: topicContext, initialValue: source});
    render(
      html`<explainer-bar-chart heading="Three numbers and an if">${fallback}</explainer-bar-chart>`,
      around,
    );
    return around;
  },
});

const meta: Meta = {title: 'explainer-bar-chart', component: 'explainer-bar-chart'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

export const RunRates: StoryObj = {
  render: () =>
    html`<explainer-bar-chart topic="trainium" chart="run-rates">${fallback}</explainer-bar-chart>`,
};

export const Narrow: StoryObj = {
  render: () =>
    html`<explainer-bar-chart topic="trainium" chart="run-rates" class="phone"
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

export const Waiting = chartInside({load: () => new Promise<never>(() => {})});
export const Empty = chartOf(nothing);
export const Invalid = chartOf(broken);
export const Failed = chartInside({load: () => Promise.reject(new Error('The server answered 503.'))});
