import {css} from 'lit';

/**
 * A field in a sentence, with a handle to drag. Both lie over the line and take nothing of it but width: the field that
 * of the number as it would be written, and 3 px on either side, the handle 24 px. The style sheet of the page keeps
 * these 30 px before the script comes.
 */
export const linkedStyles = css`
  .set {
    white-space: nowrap;
  }

  .digits {
    position: relative;
    padding-inline: 3px;
    visibility: hidden;
  }

  .set input {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: max(24px, 1.25em);
    margin: 0;
    padding: 0;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    line-height: normal;
    letter-spacing: inherit;
    text-align: center;
    text-indent: 0;
    translate: 0 -50%;
    visibility: visible;
    appearance: textfield;
  }

  /* Its steps are those of the arrow keys and of the handle. */
  .set input::-webkit-inner-spin-button {
    display: none;
  }

  /* Padding of a box with nothing in it: a box of its own would be a place for a line to break. */
  .handle {
    position: relative;
    padding-block: max(0px, 12px - 0.5em);
    padding-inline-start: 24px;
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
  }

  .handle svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0;
    translate: 0 -50%;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
  }

  /* Bold letters can be higher, and in Firefox they make a line higher also where there are none. */
  .fault:not(:empty) {
    font-weight: 600;
  }

  @media print, (scripting: none) {
    .handle {
      display: none;
    }
  }

  @media (scripting: none) {
    .digits {
      padding: 0;
      visibility: visible;
    }

    .set input {
      display: none;
    }
  }

  @media print {
    .set input {
      border: 0;
    }
  }
`;
