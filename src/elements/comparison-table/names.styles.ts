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

  .head {
    position: relative;
    display: flex;
    align-items: end;
  }

  .sort {
    flex: none;
    padding-inline: 0.5em;
    color: var(--_muted);
  }

  /* A name that breaks fills its column: only its last word knows where it ends, and keeps room there for the arrow. */
  @supports (anchor-scope: all) {
    .head {
      anchor-scope: --end;
    }

    /* The end is that of the page, whichever way the name runs. */
    .head .line {
      unicode-bidi: isolate;
    }

    .head .name::after {
      content: '\\2060';
      padding-inline-end: 1.75em;
      anchor-name: --end;
    }

    .sort {
      position: absolute;
      position-anchor: --end;
      position-area: center;
    }
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
