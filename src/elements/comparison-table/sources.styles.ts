import {css} from 'lit';

/** The button of a row and the popover with its sources. */
export const sourcesStyles = css`
  th .text-button {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 400;
  }

  .sources {
    max-inline-size: min(24em, calc(100% - 2rem));
    padding: 0.75em 1em;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--explainer-ink, CanvasText);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    font-size: var(--_note);
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  @supports (position-area: block-end) {
    .sources {
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block;
      inset: auto;
      margin: 6px 0;
    }
  }

  .sources :is(p, ul) {
    margin-block: 0 0.25em;
  }

  .sources ul {
    padding-inline-start: 1.1em;
  }

  .sources-title {
    font-weight: 600;
  }
`;
