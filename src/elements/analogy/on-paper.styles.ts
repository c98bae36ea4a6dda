import {css} from 'lit';

/** On paper and without script all scenes stand below each other, and a hand-out has its answers on a page of their own. */
export const onPaperStyles = css`
  .all {
    display: none;
  }

  .paper-scene {
    max-inline-size: 40em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }

  .paper-scene p {
    margin-block: 0.25em;
  }

  .paper-scene .exchange {
    max-inline-size: 26em;
    margin-block: 0.5em;
    font-size: var(--_note);
  }

  caption {
    padding-block: 0.75em 0.25em;
    font-weight: 600;
    text-align: start;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0 0 0.5em;
  }

  @media print, (scripting: none) {
    .now {
      display: none;
    }

    .all {
      display: block;
    }

    :is(.row, .paper-question, table) {
      break-inside: avoid;
    }
  }

  @media print {
    :host([presentation]) .paper-answers {
      break-before: page;
    }
  }
`;
