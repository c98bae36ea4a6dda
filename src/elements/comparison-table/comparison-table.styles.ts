import {css} from 'lit';

export const comparisonTableStyles = css`
  .controls {
    align-items: baseline;
    font-size: var(--_note);
  }

  .shown {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    color: var(--_muted);
  }

  label {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 24px;
  }

  input {
    margin: 0;
    inline-size: 1.1em;
    block-size: 1.1em;
    accent-color: var(--_ink);
  }

  .turn,
  .order {
    display: none;
  }

  select {
    min-inline-size: 0;
    min-block-size: 24px;
    max-inline-size: 100%;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  table {
    font-size: var(--_text);
    line-height: 1.35;
  }

  :is(th, td) {
    padding: 0.7em 0.75em;
    min-inline-size: 8em;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  /* What gets the focus comes out from behind the head and the first column. */
  .wide {
    max-block-size: 90vh;
    overflow: auto;
    scroll-padding-block-start: 7em;
    scroll-padding-inline-start: 12em;
  }

  .wide :is(thead th, th[scope='row']) {
    position: sticky;
    inset-block-start: 0;
    inset-inline-start: 0;
    background: var(--_paper);
  }

  .wide thead th:not(.corner) {
    inset-inline-start: auto;
  }

  .wide :is(tbody, tfoot) th[scope] {
    inset-block-start: auto;
  }

  .wide .corner {
    z-index: 1;
  }

  thead th {
    color: inherit;
    font-weight: 600;
    white-space: normal;
    border-block-end-color: var(--_ink);
  }

  .corner {
    color: var(--_muted);
    font-weight: 400;
    font-size: var(--_note);
  }

  tbody th {
    font-weight: 600;
  }

  .line {
    font-weight: inherit;
  }

  .line[aria-pressed='true'] {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }

  .lit {
    background: var(--_tint);
  }

  .sort {
    padding-inline: 0.35em;
    color: var(--_muted);
    text-align: center;
  }

  .unavailable {
    display: block;
    inline-size: fit-content;
    padding-inline: 0.4em;
    border: 1px dashed currentColor;
    border-radius: 3px;
    font-size: var(--_note);
    font-weight: 400;
  }

  th .text-button {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 400;
  }

  .cell-label {
    display: none;
  }

  .word {
    display: block;
    font-weight: 600;
  }

  .note,
  .rating {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
  }

  tfoot :is(th, td) {
    border-block-start: 2px solid var(--_ink);
    font-variant-numeric: tabular-nums;
  }

  .sources {
    max-inline-size: min(24em, calc(100% - 2rem));
    padding: 0.75em 1em;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--explainer-ink, CanvasText);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    font-size: var(--_note);
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  @supports (position-area: block-end) {
    .sources {
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block;
      inset: auto;
      margin: 6px 0;
    }
  }

  .sources :is(p, ul) {
    margin-block: 0 0.25em;
  }

  .sources ul {
    padding-inline-start: 1.1em;
  }

  .sources-title {
    font-weight: 600;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  .weighing {
    margin-block: 0.75em;
  }

  .weighing p {
    max-inline-size: 38em;
    margin-block: 0.25em 0.5em;
    font-size: var(--_note);
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0;
    padding: 0.25em 0;
    border: 0;
    border-block-end: 1px solid var(--_rule);
  }

  legend {
    float: inline-start;
    inline-size: 10em;
    padding: 0;
    font-weight: 600;
  }

  .outcome {
    max-inline-size: 44em;
    margin-block: 0.5em;
  }

  @container explainer (inline-size < 34rem) {
    .order {
      display: inline-flex;
    }

    /* A line for each: where they share one, it depends on the font whether they do. */
    .order,
    .turn {
      flex-basis: 100%;
    }

    .turn {
      display: inline;
    }

    .table-scroll {
      overflow: visible;
      max-block-size: none;
    }

    .wide :is(thead th, th[scope='row']) {
      position: static;
      background: none;
    }

    table,
    tbody,
    tfoot,
    tr,
    tbody :is(th, td),
    tfoot :is(th, td) {
      display: block;
      min-inline-size: 0;
    }

    thead {
      display: none;
    }

    tbody tr,
    tfoot tr {
      padding-block: 0.5em;
      border-block-start: 1px solid var(--_ink);
    }

    tr :is(th, td) {
      padding: 0.3em 0;
      border: 0;
    }

    legend {
      float: none;
    }

    tr.lit {
      padding-inline: 0.5em;
    }

    tr > td[role] {
      display: grid;
      grid-template-columns: 7.5em 1fr;
      gap: 0.75em;
    }

    .cell-label {
      display: block;
      color: var(--_muted);
      font-size: var(--_note);
    }
  }

  @media (forced-colors: active) {
    .lit {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }

  @media screen {
    .on-paper,
    .frame:not(:has(.weighing[open])) .rating {
      display: none;
    }
  }

  /* 13 px on a screen is 10 pt on paper: enough there, and a table that is weighed fits a sheet. */
  @media print {
    :host {
      --_size: calc(var(--explainer-size, 1rem) * 0.875);
    }

    .frame,
    tr {
      break-inside: avoid;
    }

    :is(th, td) {
      padding-block: 0.35em;
    }

    .table-scroll {
      overflow: visible;
    }

    /* More columns than a sheet is wide: as a container this narrow, each row becomes a block. */
    .wide {
      container: explainer / inline-size;
      max-inline-size: 33rem;
      max-block-size: none;
    }

    .rating {
      display: inline;
    }

    ol {
      margin: 0;
      overflow-wrap: anywhere;
    }

    th .text-button,
    .sort,
    .sources,
    .weighing {
      display: none;
    }
  }

  .shown > span {
    unicode-bidi: plaintext;
  }
`;
