import {css} from 'lit';

/** What a reader sets a number with. For elements that have one: it is no part of what all of them load. */
export const stepperStyles = css`
  .stepper {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    max-inline-size: 24em;
  }

  :is(.by-one, [type='number']) {
    min-inline-size: 1.75em;
    padding-inline: 0.375em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: 3px;
    background: none;
    text-align: center;
  }

  input {
    box-sizing: border-box;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    color: inherit;
    font: inherit;
  }

  [type='range'] {
    flex: 1 1 3em;
    min-inline-size: 3em;
  }

  [type='number'] {
    inline-size: 4em;
  }

  /* A number stands before its noun, whichever way the page runs. */
  .field {
    unicode-bidi: plaintext;
  }

  .fault {
    flex-basis: 100%;
    font-weight: 600;
  }

  .fault:empty {
    display: none;
  }

  [aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
`;
