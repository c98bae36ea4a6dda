import {css} from 'lit';

/** A field in a sentence, no higher than a line has room for, with a handle to drag. */
export const linkedStyles = css`
  .set {
    white-space: nowrap;
  }

  .set input {
    box-sizing: border-box;
    min-block-size: 24px;
    margin: 0;
    padding: 0 0.125em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: center;
    field-sizing: content;
  }

  /* The field is as wide as its number, also where a browser does not size it so by itself. */
  @supports not (field-sizing: content) {
    .digits-2 {
      inline-size: calc(2ch + 1.5em);
    }

    .digits-3 {
      inline-size: calc(3ch + 1.5em);
    }

    .digits-4 {
      inline-size: calc(4ch + 1.5em);
    }

    .digits-5 {
      inline-size: calc(5ch + 1.5em);
    }

    .digits-6 {
      inline-size: calc(6ch + 1.5em);
    }

    .digits-7 {
      inline-size: calc(7ch + 1.5em);
    }

    .digits-8 {
      inline-size: calc(8ch + 1.5em);
    }

    .digits-9 {
      inline-size: calc(9ch + 1.5em);
    }

    .digits-10 {
      inline-size: calc(10ch + 1.5em);
    }

    .digits-11 {
      inline-size: calc(11ch + 1.5em);
    }

    .digits-12 {
      inline-size: calc(12ch + 1.5em);
    }
  }

  .handle {
    display: inline-block;
    inline-size: 24px;
    block-size: 24px;
    vertical-align: middle;
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
  }

  .handle svg {
    display: block;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
  }

  .fault {
    font-weight: 600;
  }

  @media print {
    .handle {
      display: none;
    }

    .set input {
      border: 0;
      appearance: textfield;
    }
  }
`;
