import {css} from 'lit';

export const timesStyles = css`
  .times {
    font-size: var(--_note);
    font-weight: 600;
    line-height: 1.3;
  }

  /* Over the bar, and a little beyond it: seen on a full bar, on a hatched one and on one that is only outlined. */
  .ticks {
    inset-block: 50% auto;
    block-size: calc(var(--explainer-bar-size, var(--_size) * 1.875) + 6px);
    translate: 0 -50%;
    stroke: var(--_ink);
    stroke-width: 1px;
    shape-rendering: crispEdges;
  }

  .ticks .halo {
    stroke-width: 3px;
  }

  .unit {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em;
  }
`;
