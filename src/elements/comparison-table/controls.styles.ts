import {css} from 'lit';

/** How a reader chooses what is shown, and in which order. */
export const controlsStyles = css`
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    color: var(--_muted);
  }

  .shown > span {
    unicode-bidi: plaintext;
  }

  label {
    display: inline-flex;
    gap: 0.375em;
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
`;
