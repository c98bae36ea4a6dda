/** Defines `explainer-bar-chart`. */
import {define} from '../../kit/define.js';
import {ExplainerBarChart} from './bar-chart.js';

define('explainer-bar-chart', ExplainerBarChart);

export {ExplainerBarChart};

declare global {
  interface HTMLElementTagNameMap {
    'explainer-bar-chart': ExplainerBarChart;
  }
}
