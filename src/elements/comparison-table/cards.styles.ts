import {css} from 'lit';

/** Where there is no room for columns, each row is a card, its cells below each other. */
export const cardsStyles = css`
  @container explainer (inline-size < 34rem) {
    .order {
      display: inline-flex;
    }

    /* A line for each: where they share one, it depends on the font whether they do. */
    .shown > span,
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

    /* In the columns of the cards: four in a line would leave the last one alone where they do not fit. */
    fieldset {
      display: grid;
      grid-template-columns: 7.5em 1fr;
      gap: 0 0.75em;
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
    }
  }
`;
