import {css} from 'lit';

/** The popover of a number. The browser places it beside its button and keeps it in the viewport. */
export const evidenceStyles = css`
  [aria-expanded='true'] {
    anchor-name: --evidence;
  }

  .evidence {
    box-sizing: border-box;
    inline-size: 26em;
    max-inline-size: calc(100% - 2rem);
    padding: 0;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    overflow: visible;
    background: var(--_paper);
    color: var(--explainer-ink, CanvasText);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    font-size: var(--_note);
    text-align: start;
    overflow-wrap: anywhere;
  }

  @supports (position-area: block-end) {
    .evidence {
      position-anchor: --evidence;
      position-area: block-end span-all;
      position-try-fallbacks: flip-block, --over;
      justify-self: anchor-center;
      inset: auto;
      margin: 6px 1rem;
    }

    /* Where there is room neither above nor below, as at 400 % zoom, it lies over the picture. */
    @position-try --over {
      position-area: none;
      justify-self: auto;
      inset: 0;
      margin: auto;
    }
  }

  .evidence-scroll {
    max-block-size: min(30em, 80vh);
    box-sizing: border-box;
    padding: 0.875em 1em;
    border-radius: inherit;
    overflow: auto;
  }

  .evidence :is(p, ul, dl) {
    margin-block: 0 0.5em;
  }

  .evidence ul {
    padding-inline-start: 1.1em;
  }

  .evidence-value {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: baseline;
    font-size: var(--_text);
    font-weight: 650;
  }

  .evidence-title,
  p.doubt {
    font-weight: 600;
  }

  .evidence dl > div {
    display: grid;
    grid-template-columns: 6em 1fr;
  }

  .evidence dt,
  .carried {
    color: var(--_muted);
  }

  .carried {
    display: block;
  }

  .evidence dd {
    margin: 0;
  }

  .chip {
    padding: 0.05em 0.45em;
    border: 1px solid currentColor;
    border-radius: 3px;
    font-size: var(--_note);
    font-weight: 500;
    white-space: nowrap;
  }

  .chip.hypothetical {
    border-style: dashed;
  }

  .chip.illustrative {
    border-style: dotted;
  }
`;
