import {css} from 'lit';

/** An answer: its word, its note, its rating. */
export const cellsStyles = css`
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
`;
