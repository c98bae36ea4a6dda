import {css} from 'lit';

/** An answer: its word, its note, its rating. */
export const cellsStyles = css`
  .word {
    display: block;
    font-weight: 600;
  }

  :is(.cell-label, .note, .rating) {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
  }

  .cell-label {
    display: none;
  }
`;
