import {css} from 'lit';

/** What matters to a reader, and what follows. */
export const weighingStyles = css`
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
    line-height: max(24px, 1.45em);
  }

  .weighing > .text-button {
    margin-block-start: 0.5em;
    font-size: var(--_note);
  }

  .outcome {
    max-inline-size: 44em;
    margin-block: 0.5em;
  }
`;
