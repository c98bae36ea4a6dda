import {css} from 'lit';

export const sourcesStyles = css`
  :is(.references, .differences, .positions) {
    max-inline-size: 46em;
    margin: 0;
    padding: 0;
  }

  .references {
    margin-block-start: 0.75em;
    padding-inline-start: 2.25em;
  }

  .reference {
    padding-block: 0.4em;
    padding-inline-start: 0.25em;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }

  .reference::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .name {
    font-weight: 600;
  }

  .host {
    color: var(--_muted);
    font-size: var(--_note);
  }

  .facts {
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.4;
  }

  .fact + .fact::before {
    content: ' · ';
  }

  .doubt {
    font-weight: 600;
    text-decoration: underline wavy 1px;
    text-underline-offset: 0.25em;
  }

  .faults {
    margin-block: 0.75em 0;
  }

  .subtitle {
    margin-block: 1.75em 0;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
    font-family: var(--explainer-font-title, inherit);
    font-size: calc(var(--_size) * 1.125);
    font-weight: 650;
    line-height: 1.25;
  }

  .differences {
    list-style: none;
  }

  .difference {
    padding-block: 0.75em 0;
    break-inside: avoid;
  }

  .question {
    margin: 0;
    font-weight: 600;
    break-after: avoid;
  }

  .positions {
    padding-inline-start: 1.25em;
  }

  .position {
    padding-block: 0.15em;
  }

  .said-in {
    color: var(--_muted);
    font-size: var(--_note);
    white-space: nowrap;
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

    .link::after {
      content: ' <' attr(href) '>';
      font-size: var(--_note);
    }
  }
`;
