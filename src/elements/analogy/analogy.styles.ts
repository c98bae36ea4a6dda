import {css} from 'lit';
import {onPaperStyles} from './on-paper.styles.js';
import {pictureStyles} from './picture.styles.js';

const sceneStyles = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
    font-size: var(--_note);
  }

  .steps button {
    border-block-end: 2px solid transparent;
    color: var(--_muted);
  }

  .steps [aria-current='step'] {
    border-color: var(--_accent);
    color: var(--_ink);
    font-weight: 600;
  }

  .nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    margin-block: 0.25em 0.75em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_rule);
    font-size: var(--_note);
  }

  .nav [aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }

  .scene {
    display: grid;
    gap: 1em 2em;
    align-items: start;
  }

  .scene p {
    margin: 0;
  }

  .told {
    display: grid;
    gap: 0.75em;
    max-inline-size: 38em;
  }

  .scene-title {
    font-size: var(--_value);
    font-weight: 650;
    line-height: 1.25;
  }

  .sentence {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    font-weight: 600;
  }

  /* Room for the longest, so that what stands below stays where it is while a slider moves. */
  #sentence {
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
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .control > :is(label, legend) {
    padding: 0;
    font-weight: 600;
  }

  .control legend {
    float: inline-start;
  }

  .control label {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: 24px;
  }

  fieldset.control label {
    font-weight: normal;
  }

  .stepper {
    display: flex;
    flex: 1 1 100%;
    gap: 0.5em;
    align-items: center;
    max-inline-size: 24em;
  }

  .by-one {
    min-inline-size: 1.75em;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    text-align: center;
  }

  .show {
    padding-inline: 0.5em;
  }

  .by-one[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  input {
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    color: inherit;
    font: inherit;
  }

  [type='radio'] {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  [type='range'] {
    flex: 1 1 6em;
    min-inline-size: 4em;
  }

  [type='number'] {
    box-sizing: border-box;
    inline-size: 4.5em;
    padding-inline: 0.25em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: 3px;
    background: none;
  }

  .fault {
    flex-basis: 100%;
    font-weight: 600;
  }

  .fault:empty {
    display: none;
  }

  .feedback {
    font-weight: 600;
  }

  .question {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }

  .question label {
    flex-basis: 100%;
  }

  .question .feedback {
    min-block-size: 3lh;
    padding-block-start: 0.5em;
    font-weight: inherit;
  }

  .mapping ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .pair {
    display: grid;
    grid-template-columns: 1.75em 1fr 1fr;
    gap: 0 0.75em;
    align-items: center;
    inline-size: 100%;
    text-align: start;
  }

  .worlds {
    border-block-end: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_note);
  }

  .row {
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_rule);
  }

  .row .pair {
    font-weight: 600;
  }

  .row p {
    margin-inline-start: 2.5em;
    font-size: var(--_note);
  }

  .row .limit {
    margin-block-start: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_accent);
  }

  .lit {
    background: var(--_tint);
    box-shadow: 0 0 0 0.25em var(--_tint);
  }

  @container explainer (inline-size >= 40rem) {
    .scene {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .scene > :is(.mapping, .question) {
      grid-column: 1 / -1;
    }
  }

  @container explainer (inline-size < 40rem) {
    .step-title {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .steps button {
      min-inline-size: 2.25em;
      text-align: center;
    }
  }

  :host([presentation]) {
    --_size: max(1rem, min(1.4vw, 2.3vh));
    --_stroke: 2px;
  }
`;

/** The look of an analogy: going through scenes, controls, mapping; its picture; all of it on paper. */
export const analogyStyles = [sceneStyles, pictureStyles, onPaperStyles];
