import {formStyles} from '../../kit/form.styles.js';
import {cardsStyles} from './cards.styles.js';
import {cellsStyles} from './cells.styles.js';
import {columnsStyles} from './columns.styles.js';
import {controlsStyles} from './controls.styles.js';
import {stickyColumnsStyles} from './sticky-columns.styles.js';
import {namesStyles} from './names.styles.js';
import {onPaperStyles} from './on-paper.styles.js';
import {sourcesStyles} from './sources.styles.js';
import {weighingStyles} from './weighing.styles.js';

/** The look of the table. What comes later has the last word: how it is laid out, then a narrow place, then paper. */
export const comparisonTableStyles = [
  formStyles,
  controlsStyles,
  columnsStyles,
  stickyColumnsStyles,
  namesStyles,
  cellsStyles,
  sourcesStyles,
  weighingStyles,
  cardsStyles,
  onPaperStyles,
];
