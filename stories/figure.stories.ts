import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {ContextProvider} from '@lit/context';
import {html, render, type TemplateResult} from 'lit';
import '../src/index.js';
import {topicContext} from '../src/kit/topic-context.js';
import type {TopicSource} from '../src/kit/topic-source.js';
import './stories.css';
import {broken, contradictions, everyStatus, nothing} from './topics.js';

const sentence = (figure: TemplateResult) =>
  html`<p>Its revenue run rate is ${figure}. A run rate is a pace, not a sum already earned.</p>`;

const nvidia = html`<explainer-figure topic="trainium" figure="nvidia-run-rate"
  >$326 billion</explainer-figure
>`;

/** A figure whose topic comes from around it, in whatever way the story wants. */
const sentenceInside = (source: TopicSource): StoryObj => ({
  render: () => {
    const around = document.createElement('div');
    new ContextProvider(around, {context: topicContext, initialValue: source});
    render(sentence(html`<explainer-figure>$326 billion</explainer-figure>`), around);
    return around;
  },
});

const meta: Meta = {title: 'explainer-figure', component: 'explainer-figure'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

export const ThePagesWords: StoryObj = {render: () => sentence(nvidia)};

export const Open: StoryObj = {
  render: () => sentence(nvidia),
  play: async ({canvasElement}) => {
    const figure = canvasElement.querySelector('explainer-figure')!;
    await figure.updateComplete;
    figure.shadowRoot!.querySelector<HTMLElement>('[part=words]')!.click();
    await new Promise(resolve => figure.addEventListener('explainer-evidence', resolve, {once: true}));
    await figure.updateComplete;
  },
};

export const EveryStatus: StoryObj = {
  render: () =>
    html`<p>
      ${everyStatus.figures.map(
        ({id}) => html`${id}: <explainer-figure figure=${id} .topicData=${everyStatus}></explainer-figure>; `,
      )}
    </p>`,
};

export const AnArticle: StoryObj = {
  render: () => html`
    <explainer-topic topic="trainium">
      <p>
        Nvidia moves
        <explainer-figure figure="nvidia-to-standalone">about six and a half times</explainer-figure> as fast
        as Amazon’s <em>if</em>, and
        <explainer-figure figure="nvidia-to-silicon">at most about 16 times</explainer-figure> as fast as
        Amazon’s now. Anthropic has signed up for
        <explainer-figure figure="anthropic-capacity">as much as five gigawatts</explainer-figure>.
      </p>
    </explainer-topic>
  `,
};

export const WrittenByTheTopic: StoryObj = {
  render: () => html`
    <explainer-topic topic="trainium">
      <p>
        Empty: <explainer-figure figure="amazon-standalone-run-rate"></explainer-figure>. Short:
        <explainer-figure figure="amazon-standalone-run-rate" format="short"></explainer-figure>. Live:
        <explainer-figure figure="amazon-standalone-run-rate" live>$40 billion</explainer-figure>.
      </p>
    </explainer-topic>
  `,
};

export const AnotherNumberThanTheTopic: StoryObj = {
  render: () =>
    sentence(
      html`<explainer-figure topic="trainium" figure="nvidia-run-rate">$300 billion</explainer-figure>`,
    ),
};

export const ContradictsItself: StoryObj = {
  render: () => sentence(html`<explainer-figure .topicData=${contradictions}>30 coins</explainer-figure>`),
};

export const Narrow: StoryObj = {
  render: () => html`<div class="phone">${sentence(nvidia)}</div>`,
};

export const InAHeading: StoryObj = {
  render: () => html`<h2>${nvidia}, and what it means</h2>`,
};

export const RightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl" lang="ar">
      <p><explainer-figure topic="trainium" figure="nvidia-run-rate"></explainer-figure></p>
    </div>`,
};

export const InGerman: StoryObj = {
  render: () =>
    html`<p lang="de">
      Nvidia setzt
      <explainer-figure topic="trainium" figure="nvidia-run-rate">326 Milliarden Dollar</explainer-figure> im
      Jahr um.
    </p>`,
};

export const Waiting = sentenceInside({load: () => new Promise<never>(() => {})});
export const Empty: StoryObj = {
  render: () =>
    sentence(html`<explainer-figure .topicData=${{...nothing, figures: []}}>$326 billion</explainer-figure>`),
};
export const Invalid: StoryObj = {
  render: () =>
    sentence(html`<explainer-figure .topicData=${broken} figure="text">about forty</explainer-figure>`),
};
export const Failed = sentenceInside({load: () => Promise.reject(new Error('The server answered 503.'))});
