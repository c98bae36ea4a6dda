import {css} from 'lit';

/** On paper and without script all scenes stand below each other, and a hand-out has its answers on a page of their own. */
export const onPaperStyles = css`
  .all {
    display: none;
  }

  .paper-scenes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 1.5em 2em;
    margin-block: 1em;
  }

  .paper-scene {
    break-inside: avoid;
  }

  .paper-scene p {
    margin-block: 0.25em;
  }

  .paper-scene .exchange {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75em 1.5em;
    max-inline-size: 26em;
    margin-block: 0.5em;
    font-size: var(--_note);
  }

  :host(:not([presentation])) .hand-out,
  :host([presentation]) .told-here {
    display: none;
  }

  :is(caption, dt) {
    font-weight: 600;
    text-align: start;
  }

  dd {
    margin: 0 0 0.5em;
  }

  @media print, (scripting: none) {
    /* Who prints before what draws on paper has come gets the scene that is there. */
    .on-screen {
      display: none;
    }

    .all {
      display: block;
    }

    :is(.row, .hand-out, table) {
      break-inside: avoid;
    }
  }

  @media print {
    :host([presentation]) .paper-answers {
      break-before: page;
    }
  }
`;
