import {css} from 'lit';

/** What stands on paper in place of what can be pressed. */
export const onPaperStyles = css`
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
    .sources {
      display: none;
    }
  }
`;
