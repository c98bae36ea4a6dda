import {css} from 'lit';

export const sourcesStyles = css`
  :is(.references, .differences, .positions) {
    max-inline-size: 46em;
    overflow-wrap: anywhere;
    margin: 0;
    padding: 0;
  }

  .references {
    padding-block-start: 0.75em;
    padding-inline-start: 2.25em;
  }

  .reference {
    padding-block: 0.4em;
    padding-inline-start: 0.25em;
    break-inside: avoid;
  }

  ::marker {
    color: var(--_muted);
  }

  :is(.name, .doubt, .question) {
    font-weight: 600;
  }

  :is(.host, .facts, .said-in) {
    color: var(--_muted);
    font-size: var(--_note);
  }

  .facts::first-letter {
    text-transform: uppercase;
  }

  .fact + .fact::before {
    content: ' · ';
  }

  .doubt {
    text-decoration: underline;
    text-decoration-style: wavy;
    text-decoration-thickness: 1px;
  }

  .subtitle {
    max-inline-size: none;
    margin-block: 1.75em 0;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
    font-size: calc(var(--_size) * 1.125);
  }

  .differences {
    list-style: none;
  }

  .difference {
    padding-block-start: 0.75em;
    break-inside: avoid;
  }

  :is(.question, .reference p) {
    margin: 0;
  }

  .positions {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .position {
    padding-block: 0.15em;
  }

  .foot {
    margin-block-start: 0.75em;
    padding: 0;
    border: 0;
  }

  @media print {
    .host {
      display: none;
    }

    .link {
      text-decoration: none;
    }

    .link::after {
      content: ' <' attr(href) '>';
      font-size: var(--_note);
    }
  }
`;
