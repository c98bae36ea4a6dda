import {css} from 'lit';

/**
 * The look all elements share. Every colour, size and font is a token with a default that follows the page:
 * text is the page's own colour, the rest is mixed from it, so that a dark page needs no word from its author.
 */
export const sharedStyles = css`
  /*
   * What comes down from the page and would break the picture ends here: mW is not MW, and lines have to break. Not at
   * :host: what a page says of all its tags it says of ours too, and that goes before. How far lines stand apart is
   * said there, so that a reader can set it for all tags.
   */
  :is(.frame, .evidence) {
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  :host {
    display: flow-root;
    flex-grow: 1;
    min-inline-size: min(100%, 16rem);
    --_size: max(var(--explainer-size, 1rem), 14px);
    --_text: max(var(--_size) * 0.9375, 13px);
    --_value: max(min(var(--_size) * 1.125, 11cqi), 15px);
    --_note: max(var(--_size) * 0.8125, 12px);
    --_title: calc(var(--_size) * 1.3125);
    --_radius: var(--explainer-radius, 7px);
    --_ink: var(--explainer-ink, currentColor);
    --_muted: var(--explainer-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_rule: var(--explainer-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_accent: var(--explainer-accent, color-mix(in oklab, #c8481a 82%, currentColor));
    --_base: var(--explainer-base, color-mix(in oklab, #5b7083 55%, currentColor));
    --_paper: var(--explainer-paper, Canvas);
    --_tint: var(--explainer-tint, color-mix(in srgb, currentColor 6%, transparent));
    font-family: var(--explainer-font, inherit);
    font-size: var(--_text);
    line-height: 1.45;
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    container: explainer / inline-size;
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_ink);
    color: var(--_ink);
    text-align: start;
    overflow-wrap: break-word;
  }

  /* Words in a language that runs the other way than the page keep their own order, and the page's edge. */
  :is(.title, .message, .label, .condition, p, li, label, button) {
    unicode-bidi: plaintext;
    text-align: left;
  }

  :host(:dir(rtl)) :is(.title, .message, .label, .condition, p, li, label, button) {
    text-align: right;
  }

  .title {
    max-inline-size: 34em;
    font-family: var(--explainer-font-title, inherit);
    font-size: var(--_title);
    font-weight: 650;
    line-height: 1.22;
    text-wrap: balance;
  }

  .message {
    max-inline-size: 38em;
    margin-block: 0.25em 0;
    color: var(--_muted);
  }

  .foot {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_note);
  }

  .foot p {
    max-inline-size: 54em;
    margin: 0;
  }

  .not-ready :is(p, ul) {
    margin-block: 0.25em;
  }

  .quiet {
    color: var(--_muted);
  }

  .state-title {
    font-weight: 600;
  }

  .accent {
    --tone: var(--_accent);
  }

  .base {
    --tone: var(--_base);
  }

  .third {
    --tone: var(--explainer-third, color-mix(in oklab, #2f7d6d 78%, currentColor));
  }

  .fourth {
    --tone: var(--explainer-fourth, color-mix(in oklab, #7a5aa6 78%, currentColor));
  }

  .fifth {
    --tone: var(--explainer-fifth, color-mix(in oklab, #a3701b 78%, currentColor));
  }

  .sixth {
    --tone: var(--explainer-sixth, color-mix(in oklab, #b03a68 78%, currentColor));
  }

  button {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }

  a {
    color: inherit;
  }

  .text-button {
    font-weight: 600;
  }

  :is(a, .text-button, .status) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .status {
    color: var(--_muted);
    font-size: var(--_note);
    text-decoration-style: dotted;
  }

  .value:is(:hover, [aria-expanded='true']) .status {
    color: var(--_ink);
    text-decoration-style: solid;
  }

  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    margin-block: 0.5em;
    font-size: var(--_note);
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  .table-scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_note);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }

  :is(th, td) {
    padding-block: 0.45em;
    padding-inline: 0 1.25em;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    color: var(--_muted);
    font-weight: 500;
    white-space: nowrap;
  }

  .closed {
    display: none;
  }

  /* Paper and pages without script show at once what a button would. */
  @media print, (scripting: none) {
    .closed {
      display: block;
    }

    .controls,
    .needs-script {
      display: none;
    }
  }
`;
