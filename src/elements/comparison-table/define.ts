/** Defines `explainer-comparison-table`. */
import {define} from '../../kit/define.js';
import {ExplainerComparisonTable} from './comparison-table.js';

define('explainer-comparison-table', ExplainerComparisonTable);

export {ExplainerComparisonTable};

declare global {
  interface HTMLElementTagNameMap {
    'explainer-comparison-table': ExplainerComparisonTable;
  }
}
