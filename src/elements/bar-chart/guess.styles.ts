import {css} from 'lit';

export const guessStyles = css`
  /* Question and answer lie over each other and are as high as the higher one: opening moves nothing on the page. */
  .guess {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .guess > * {
    grid-area: 1 / 1;
  }

  .kept {
    visibility: hidden;
  }

  .ask {
    display: flex;
    flex-direction: column;
  }

  .ask .rows {
    flex-grow: 1;
  }

  .ask .status {
    text-decoration: none;
  }

  .ghost {
    inset-block: 50% auto;
    block-size: var(--explainer-bar-size, calc(var(--_size) * 1.875));
    translate: 0 -50%;
  }

  rect {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5px;
    stroke-dasharray: 5 3;
  }

  /* On a bar as dark as the outline. */
  rect.halo {
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-dasharray: none;
  }

  .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }

  #one {
    unicode-bidi: plaintext;
  }

  .panel > :is(p, .controls) {
    flex-basis: 100%;
    margin: 0;
  }

  label {
    font-weight: 600;
  }

  input {
    min-block-size: 28px;
    margin: 0;
    accent-color: var(--tone, var(--_ink));
    color: inherit;
    font: inherit;
  }

  [type='range'] {
    flex: 1 1 12em;
    min-inline-size: 8em;
  }

  [type='number'] {
    box-sizing: border-box;
    inline-size: 7em;
    padding-inline: 0.5em;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    background: none;
  }

  .show {
    padding: 0.25em 1em;
    border: 1px solid var(--_ink);
    border-radius: 3px;
    font-weight: 600;
  }

  #fault {
    min-block-size: 1.45em;
    font-size: var(--_note);
  }

  .feedback {
    margin: 0.5em 0 0;
  }

  .room {
    min-block-size: 4.35em;
  }

  @media print {
    .ask {
      display: none;
    }

    .kept {
      visibility: visible;
    }
  }
`;
