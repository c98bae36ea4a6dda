import {css} from 'lit';
import {stepperStyles} from '../../kit/stepper.styles.js';
import {onPaperStyles} from './on-paper.styles.js';
import {pictureStyles} from './picture.styles.js';

const sceneStyles = css`
  :host([presentation]) {
    --_size: max(1rem, min(1.4vw, 2.3vh));
    --_stroke: 2px;
  }

  /* Words that never end break before they push anything aside. */
  :is(.now, .all) {
    overflow-wrap: anywhere;
  }

  :is(.steps, .nav, .worlds, .quiet, .rival, .row p) {
    font-size: var(--_note);
  }

  :is(.steps button, .worlds, .rival) {
    color: var(--_muted);
  }

  :is(.sentence, .feedback, .scene-title, .row .pair, .rival.on, [aria-current='step']) {
    font-weight: 600;
  }

  :is(.sentence, .amounts, .question) {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
  }

  :is(.nav, .worlds, .row) {
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_rule);
  }

  :is(.steps, .nav, .control) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin: 0;
    padding-inline: 0;
    border-inline: 0;
  }

  :is(.steps, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .steps {
    margin-block-start: 0.75em;
  }

  .steps button {
    padding-block-end: 2px;
  }

  .steps [aria-current='step'] {
    padding-block-end: 0;
    border-block-end: 2px solid var(--_accent);
    color: var(--_ink);
  }

  .nav {
    margin-block-end: 0.75em;
  }

  :is(.scene, .told) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .scene {
    gap: 1em 2em;
    align-items: start;
  }

  .scene p {
    margin: 0;
  }

  .told {
    max-inline-size: 38em;
  }

  .scene-title {
    font-size: var(--_value);
    line-height: 1.25;
  }

  /* Room for the longest, so that what stands below stays where it is while a slider moves. */
  .room {
    min-block-size: 4lh;
  }

  /* What moved is seen; who wants no motion reads it. */
  .change {
    display: none;
  }

  @media (prefers-reduced-motion: reduce) {
    .change {
      display: block;
      min-block-size: 3lh;
    }
  }

  .control {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  .control > :is(label, legend) {
    float: inline-start;
    padding: 0;
    font-weight: 600;
  }

  fieldset > label {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: 24px;
  }

  fieldset.control > label {
    font-weight: normal;
  }

  :is(.key, .rival) {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  [type='radio'] {
    inline-size: 1.1em;
  }

  .question label {
    flex-basis: 100%;
  }

  .question .feedback {
    min-block-size: calc(3lh - 0.5em);
    margin-block-start: 0.5em;
  }

  .pair {
    display: grid;
    grid-template-columns: calc(var(--_text) * 1.75) repeat(2, minmax(0, 1fr));
    gap: 0 calc(var(--_text) * 0.75);
    align-items: center;
    inline-size: 100%;
  }

  .row p {
    margin-inline-start: calc(var(--_text) * 2.5);
  }

  .row .limit {
    margin-block-start: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_accent);
  }

  .row .pair:is(button) .pair-source {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }

  .pinned {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 0.25em;
  }

  .lit {
    background: var(--_tint);
    box-shadow: 0 0 0 0.25em var(--_tint);
  }

  @container explainer (inline-size >= 36rem) {
    .scene {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .scene > :not(.told, [part='picture']) {
      grid-column: 1 / -1;
    }
  }

  @container explainer (inline-size < 36rem) {
    .steps button {
      min-inline-size: 2.25em;
      text-align: center;
    }

    /* Numbers are enough to choose from; the name of each is still there to be heard. */
    .step-title {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
`;

/** The look of an analogy: going through scenes, controls, mapping; its picture; all of it on paper. */
export const analogyStyles = [stepperStyles, sceneStyles, pictureStyles, onPaperStyles];
