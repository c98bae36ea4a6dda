import {css} from 'lit';

export const analogyStyles = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.75em 0;
    padding: 0 0 0.5em;
    border-block-end: 1px solid var(--_rule);
    list-style: none;
    font-size: var(--_note);
  }

  .steps button {
    color: var(--_muted);
  }

  .steps [aria-current='step'] {
    border-block-end: 2px solid var(--_accent);
    color: var(--_ink);
    font-weight: 600;
  }

  .place {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_note);
  }

  .scene-title {
    font-weight: 650;
  }

  .tells {
    max-inline-size: 38em;
    margin-block: 0.25em 0.75em;
  }

  .exchange {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1em 2em;
    margin-block: 0.75em;
  }

  .side {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_ink);
  }

  .side-label,
  .amount-value {
    font-weight: 600;
  }

  .side-count,
  .amount-label,
  .scale {
    color: var(--_muted);
    font-size: var(--_note);
  }

  .places {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 2.75em));
    gap: 0.25em;
  }

  .glyph {
    inline-size: 100%;
    max-inline-size: 2.75em;
    aspect-ratio: 1;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }

  .other .glyph {
    stroke: var(--_base);
  }

  .glyph.empty {
    stroke: var(--_muted);
    stroke-width: 1px;
    stroke-dasharray: 3 2.5;
  }

  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em;
    min-block-size: 1.75em;
  }

  .signs .glyph {
    inline-size: 1.75em;
  }

  .glyph.waits {
    stroke: var(--_ink);
  }

  .amount {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block-start: 0.5em;
  }

  .amount > :is(.signs, .scale) {
    grid-column: 1 / -1;
  }

  .waits.amount,
  .amounts,
  .rivals {
    grid-column: 1 / -1;
  }

  .amounts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 2em;
  }

  .rivals {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
  }

  .rival {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_muted);
  }

  .rival .glyph {
    inline-size: 2em;
    stroke: currentColor;
  }

  .rival.on {
    color: var(--_ink);
    font-weight: 600;
  }

  .control {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin: 0.5em 0;
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

  .by-one {
    border: 1px solid var(--_rule);
    border-radius: 3px;
    text-align: center;
  }

  input {
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    color: inherit;
    font: inherit;
  }

  [type='range'] {
    flex: 1 1 10em;
    min-inline-size: 6em;
    max-inline-size: 20em;
  }

  [type='number'] {
    box-sizing: border-box;
    inline-size: 4.5em;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    background: none;
  }

  .sentence {
    max-inline-size: 34em;
    margin-block: 0.5em;
    font-size: var(--_value);
    line-height: 1.35;
  }

  .row {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_rule);
  }

  .row p {
    margin: 0;
  }

  .limit {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_accent);
  }

  .stands-for {
    color: var(--_muted);
  }

  .nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    margin-block: 0.75em;
  }

  [aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }

  .all {
    display: none;
  }

  @container explainer (inline-size < 30rem) {
    .exchange,
    .amounts {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print, (scripting: none) {
    .now,
    .steps,
    .nav {
      display: none;
    }

    .all {
      display: block;
    }

    .all > section {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .glyph {
      stroke: CanvasText;
    }
  }
`;
