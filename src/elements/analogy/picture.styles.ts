import {css} from 'lit';

/** How pictures look: the same sign in the same tone wherever it stands. */
export const pictureStyles = css`
  .exchange {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1em 2em;
  }

  .side {
    padding-block-start: 0.375em;
    border-block-start: 1px solid var(--_ink);
  }

  .things :is(b, span) {
    display: block;
  }

  .places {
    direction: ltr;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0;
    max-inline-size: 18em;
    margin-block: 0.5em 0.25em;
  }

  .places-row {
    flex: 1 1 9em;
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow: visible;
  }

  :is(.sign, .places-row) {
    fill: none;
    stroke-width: var(--_stroke, 1.5px);
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  :is(.sign, g[class]) {
    stroke: var(--tone, currentColor);
  }

  .places-row :is(path, rect) {
    vector-effect: non-scaling-stroke;
  }

  .product.lit {
    stroke-width: 3px;
  }

  .empty {
    stroke: var(--_muted);
    stroke-width: 1px;
    stroke-dasharray: 3 3;
  }

  .amount > * {
    display: block;
  }

  /* Where the page runs the other way, a number still stands before its noun, and places are counted from one side. */
  :is(.amount b, .scale, .quiet) {
    unicode-bidi: plaintext;
  }

  .scale {
    white-space: nowrap;
  }

  .sign {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
  }

  .amount .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em;
    min-block-size: 1.75em;
  }

  .amounts {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 0.5em 2em;
  }

  .amounts > b {
    grid-column: 1 / -1;
  }

  .queue {
    margin-block-start: 0.5em;
  }

  .rivals {
    grid-column: 1 / -1;
  }

  .rival.on {
    color: var(--_ink);
  }

  .off {
    stroke-dasharray: 3 3;
  }

  .pair-sign {
    display: flex;
  }

  .drawing {
    display: block;
    max-inline-size: 34em;
    margin-block: 0.25em;
  }

  .water {
    fill: color-mix(in srgb, var(--_base) 40%, transparent);
  }

  .outline {
    fill: none;
    stroke: var(--_ink);
  }

  .source {
    fill: color-mix(in srgb, var(--_ink) 25%, transparent);
  }

  .outline.lit {
    stroke: var(--_accent);
    stroke-width: 3px;
  }

  @container explainer (inline-size < 30rem) {
    .exchange {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75em;
    }

    .places {
      flex-wrap: nowrap;
      max-inline-size: 26em;
    }

    .places-row {
      flex: 1 1 0;
    }
  }

  @media (forced-colors: active) {
    :is(.sign, g[class], .empty) {
      stroke: CanvasText;
    }

    .lit {
      outline: 2px solid Highlight;
    }
  }
`;
