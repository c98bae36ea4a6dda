import {css} from 'lit';

export const barChartStyles = css`
  .rows {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr) fit-content(40%);
    margin: 0.75em 0 0.25em;
    padding: 0;
    list-style: none;
  }

  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    min-block-size: calc(var(--_size) * 3.25);
  }

  .name {
    align-self: center;
    padding-block: 0.25em;
    padding-inline-end: 1.25em;
    overflow-wrap: anywhere;
  }

  .label {
    font-weight: 600;
  }

  .condition {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 400;
    line-height: 1.3;
  }

  .track {
    position: relative;
    display: flex;
    align-items: center;
    min-inline-size: 0;
  }

  /* The column of values is as wide as the widest; the values themselves stand right after their bars. */
  .rows::before,
  .rows::after {
    grid-column: -2;
    grid-row: 1;
    block-size: 0;
    overflow: clip;
    padding-inline-start: 0.75em;
    visibility: hidden;
  }

  .rows::before {
    content: attr(data-value) ' ' attr(data-status);
    font-size: var(--_value);
    font-weight: 650;
  }

  svg {
    flex: none;
  }

  .lines {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .zero {
    stroke: var(--_ink);
    stroke-width: 1px;
    shape-rendering: crispEdges;
  }

  .whisker {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }

  /* Between the line of a range and the bar it crosses. */
  .halo {
    stroke: var(--_paper);
    stroke-width: 4.5px;
  }

  .bar {
    box-sizing: border-box;
    block-size: var(--explainer-bar-size, calc(var(--_size) * 1.875));
    min-inline-size: 2px;
    border: 0 solid var(--tone);
    background: var(--tone);
    print-color-adjust: exact;
  }

  .negative,
  :host(:dir(rtl)) :is(.bar, .lines) {
    scale: -1 1;
  }

  :host(:dir(rtl)) .negative {
    scale: 1;
  }

  /* Each status has a drawing of its own, told apart without colour. */
  .bar.estimated {
    border-width: 1.5px;
    background: linear-gradient(to left, transparent 10px, var(--tone) 10px);
  }

  /* Never under 3:1 on paper: below 69 % the sixth colour would be, in the dark. */
  .bar.extrapolated {
    border-right-width: 3px;
    background: linear-gradient(to right, var(--tone) 45%, color-mix(in srgb, var(--tone) 72%, transparent));
  }

  .bar.hypothetical {
    border: 1.5px dashed var(--tone);
    background: repeating-linear-gradient(
      -45deg,
      color-mix(in srgb, var(--tone) 75%, transparent) 0 1.25px,
      transparent 1.25px 6px
    );
  }

  .bar.illustrative {
    border: 2px dotted var(--tone);
    background: none;
  }

  .bar.unknown {
    border-width: 1.5px;
    background: none;
  }

  /* It reaches into the column behind the plot, and breaks where that column ends. */
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.4em;
    margin-inline: 0.5em -40cqi;
  }

  .amount {
    font-size: var(--_value);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  table {
    min-inline-size: 52em;
  }

  tbody :is(th, td:nth-child(2)) {
    inline-size: 20%;
  }

  /* Many sources in a narrow column would make a row higher than what a phone shows of it. */
  td:last-child {
    min-inline-size: 20em;
  }

  .doubt {
    text-decoration-style: wavy;
  }

  td .doubt {
    font-weight: 600;
  }

  @container explainer (inline-size < 32rem) {
    .rows {
      grid-template-columns: minmax(0, 1fr) fit-content(40%);
    }

    .row {
      padding-block-end: 0.375em;
    }

    .name {
      grid-column: 1 / -1;
      padding-block: 0.125em 0.25em;
      padding-inline-end: 0;
    }

    .track {
      grid-column: 1;
      min-block-size: 2.5em;
    }

    .rows::before {
      content: attr(data-value);
    }

    .rows::after {
      content: attr(data-status);
      font-size: var(--_note);
    }

    .value {
      display: grid;
    }
  }

  /* Until what asks for a guess is here, nothing tells the answer. */
  @media screen and (scripting: enabled) {
    .unasked {
      visibility: hidden;
    }
  }

  @media print {
    .status {
      text-decoration: none;
    }

    /* Nobody scrolls there. */
    :is(table, td:last-child) {
      min-inline-size: 0;
    }
  }

  @media (forced-colors: active) {
    .bar,
    .lines {
      forced-color-adjust: none;
      --tone: CanvasText;
      --_ink: CanvasText;
      --_paper: Canvas;
    }
  }
`;
