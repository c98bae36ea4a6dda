import {css} from 'lit';

/** What rows and columns are called, what is highlighted and sorted by them. */
export const namesStyles = css`
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

  @media (forced-colors: active) {
    .lit {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }

  /* On the last line of the name, at the end of its box. */
  .head {
    display: flex;
    align-items: end;
  }

  .sort {
    flex: none;
    padding-inline: 0.5em;
    color: var(--_muted);
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
`;
