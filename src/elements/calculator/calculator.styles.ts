import {css} from 'lit';
import {stepperStyles} from '../../kit/stepper.styles.js';

const ownStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2.5em;
    margin-block: 0.75em;
    overflow-wrap: anywhere;
  }

  .input + .input {
    margin-block-start: 0.875em;
  }

  .input {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }

  .input label {
    font-weight: 600;
  }

  .field [type='number'] {
    inline-size: 5.25em;
  }

  .said p {
    margin-block: 0.375em 0;
  }

  /* Room for what is longer, so that what stands below stays where it is while a slider moves. */
  .said {
    min-block-size: 5lh;
  }

  .results {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
  }

  :is(.result-label, .working) {
    color: var(--_muted);
  }

  .result {
    display: block;
    font-size: var(--_title);
    line-height: 1.25;
  }

  .value {
    padding-block: 0.125em;
    text-align: start;
    font-variant-numeric: tabular-nums;
  }

  .result .missing {
    font-size: var(--_text);
  }

  .doubt .status {
    text-decoration-style: wavy;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :is(.also, .picture) {
    margin-block-start: 0.75em;
    font-size: var(--_note);
  }

  :is(.input, .also, .bars) b {
    font-weight: 500;
  }

  .bars li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 0.125em;
    overflow-wrap: break-word;
  }

  .track {
    flex: 0 0 100%;
    inline-size: 100%;
    min-inline-size: 0;
    overflow: visible;
  }

  /* Each status has a drawing of its own, told apart without colour. */
  .bar {
    fill: var(--_base);
    stroke: var(--_base);
    stroke-width: 1.5px;
    print-color-adjust: exact;
  }

  :is(.estimated, .extrapolated) {
    fill: color-mix(in srgb, var(--_base) 72%, transparent);
  }

  .bar.hypothetical {
    fill: color-mix(in srgb, var(--_base) 30%, transparent);
    stroke-dasharray: 5 3;
  }

  .bar.illustrative {
    fill: none;
    stroke-width: 2px;
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
  }

  .bar.unknown {
    fill: none;
  }

  .dots {
    display: block;
    max-inline-size: 24em;
    fill: none;
    stroke-linecap: round;
  }

  :host(:dir(rtl)) .picture svg {
    scale: -1 1;
  }

  .full {
    stroke: var(--_accent);
    stroke-width: 3px;
  }

  .empty {
    stroke: var(--_muted);
    stroke-width: 1px;
  }

  .changes {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_rule);
    font-size: var(--_note);
  }

  @container explainer (inline-size >= 44rem) {
    .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .results {
      padding-block-start: 0;
      border: 0;
    }
  }

  /* Where nothing can be set, what stands there is told in words. */
  @media print, (scripting: none) {
    .stepper {
      display: none;
    }

    .status {
      text-decoration: none;
    }
  }

  @media (forced-colors: active) {
    :is(.bar, .full, .empty) {
      stroke: CanvasText;
    }
  }
`;

/** The look of a calculator. */
export const calculatorStyles = [stepperStyles, ownStyles];
