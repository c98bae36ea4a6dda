import {css} from 'lit';

/** Rows and columns: a table as wide as its place. */
export const columnsStyles = css`
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

  thead th {
    color: inherit;
    font-weight: 600;
    white-space: normal;
    border: 0;
  }

  /* Of the row, and so in one ink: the ink of a quiet cell is quiet. */
  thead tr {
    border-block-end: 1px solid var(--_ink);
  }

  .corner {
    color: var(--_muted);
    font-weight: 400;
    font-size: var(--_note);
  }

  tbody th {
    font-weight: 600;
  }

  tfoot :is(th, td) {
    border-block-start: 2px solid var(--_ink);
    font-variant-numeric: tabular-nums;
  }
`;
