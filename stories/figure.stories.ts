import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/index.js';
import {after, drawn, press, write} from './acts.js';
import {notReady} from './not-ready.js';
import {broken, contradictions, everyStatus} from './topics.js';

const sentence = (figure: TemplateResult) =>
  html`<p>Its revenue run rate is ${figure}. A run rate is a pace, not a sum already earned.</p>`;

const nvidia = html`<explainer-figure topic="trainium" figure="nvidia-run-rate"
  >$326 billion</explainer-figure
>`;

const meta: Meta = {title: 'explainer-figure', component: 'explainer-figure'};
// Storybook's form asks for a default export; the library itself has none.
export default meta;

export const Ready: StoryObj = {render: () => sentence(nvidia)};

export const EvidenceOpen = after(Ready, 'explainer-figure', async figure =>
  press(await drawn(figure, '[part=words]'), 'explainer-evidence'),
);

const everyStatusIn = (light: string): StoryObj => ({
  render: () =>
    html`<p class=${light}>
      ${everyStatus.figures.map(
        ({id, label}) =>
          html`${label}: <explainer-figure figure=${id} .topicData=${everyStatus}></explainer-figure>. `,
      )}
    </p>`,
});

export const EveryStatus = everyStatusIn('');
export const EveryStatusInTheDark = everyStatusIn('dark');

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

/** A sentence whose numbers hang together: two can be set, and the third follows. */
export const SetInASentence: StoryObj = {
  render: () => html`
    <explainer-topic topic="trainium">
      <p>
        A provider runs
        <explainer-figure calculator="second-source" figure="gpus" adjustable
          >5,000 accelerators</explainer-figure
        >. If
        <explainer-figure calculator="second-source" figure="share" adjustable>20%</explainer-figure> could be
        Trainium, that is <explainer-figure calculator="second-source">1,000 accelerators</explainer-figure>.
      </p>
    </explainer-topic>
  `,
};

export const MovedInASentence = after(SetInASentence, 'explainer-figure', async figure =>
  write(await drawn<HTMLInputElement>(figure, '#set'), '8000'),
);

const {waiting, empty, invalid, failed} = notReady(
  topic => sentence(html`<explainer-figure .topicData=${topic}>$326 billion</explainer-figure>`),
  broken,
);
export const Waiting = waiting;
export const Empty = empty;
export const Invalid = invalid;
export const Failed = failed;
