import {css} from 'lit';

export const copyingStyles = css`
  .copied {
    margin-block: 0.5em;
    font-size: var(--_note);
  }

  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 16em;
    border: 1px solid var(--_ink);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }

  @media print {
    .copied {
      display: none;
    }
  }
`;
