import {css} from 'lit';

/** What a reader chooses from a list. For elements that have one: it is no part of what all of them load. */
export const formStyles = css`
  select {
    min-inline-size: 0;
    min-block-size: 24px;
    max-inline-size: min(16em, 100%);
    border: 1px solid var(--_rule);
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
  }

  /* The list stands on the browser's own paper. */
  option {
    background: Canvas;
    color: CanvasText;
  }
`;
