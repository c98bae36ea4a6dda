import {css} from 'lit';

/**
 * Words in a sentence, and nothing that could move one: they are only underlined. The firmer the number, the fuller
 * the line. Lines keep their form where colours are the reader's own.
 */
export const figureStyles = css`
  /* The sentence is the page's: what it says of fonts and lines holds here too. */
  :host {
    display: inline;
    flex-grow: 0;
    min-inline-size: 0;
    font: inherit;
  }

  .words {
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .words.estimated {
    text-decoration-style: double;
    text-decoration-thickness: 1px;
  }

  .words.extrapolated {
    text-decoration-thickness: 1px;
  }

  .words.hypothetical {
    text-decoration-style: dashed;
  }

  .words.illustrative {
    text-decoration-style: dotted;
  }

  .words.unknown {
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
  }

  .words.doubt {
    text-decoration-style: wavy;
    text-decoration-thickness: 1px;
  }

  .words:hover {
    text-decoration-color: currentColor;
    background: var(--_tint);
  }

  .aside {
    display: none;
  }

  /* What stands beside a number to set has its room before it has come; see explainer-elements.css. */
  @media (scripting) {
    :host([calculator][adjustable]) [data-state='waiting'] {
      padding-inline-start: 30px;
    }
  }

  /* It stands in the sentence and is read as an element that stands by itself. */
  .evidence {
    font: 400 var(--_note) / 1.45 var(--explainer-font, inherit);
    letter-spacing: normal;
    word-spacing: normal;
    text-indent: 0;
    text-transform: none;
    hyphens: manual;
  }

  @supports not selector(:popover-open) {
    .evidence {
      position: absolute;
      z-index: 1;
    }
  }

  /* On paper the status is in brackets. What is simply reported needs none. */
  @media print {
    .words {
      text-decoration: none;
    }

    .aside.printed {
      display: inline;
    }
  }
`;
