import {css} from 'lit';

/** More columns than a page is wide: they scroll, head and first column stay in sight. */
export const stickyColumnsStyles = css`
  /* What gets the focus comes out from behind the head and the first column. */
  .wide {
    max-block-size: 90vh;
    overflow: auto;
    scroll-padding-block-start: 7em;
    scroll-padding-inline-start: 12em;
  }

  .wide :is(thead th, th[scope='row']) {
    position: sticky;
    inset-block-start: 0;
    inset-inline-start: 0;
    background: var(--_paper);
  }

  .wide thead th:not(.corner) {
    inset-inline-start: auto;
  }

  .wide :is(tbody, tfoot) th[scope] {
    inset-block-start: auto;
  }

  .wide .corner {
    z-index: 1;
  }
`;
