/** Defines `explainer-calculator`. */
import {define} from '../../kit/define.js';
import {ExplainerCalculator} from './calculator.js';

define('explainer-calculator', ExplainerCalculator);

export {ExplainerCalculator};

declare global {
  interface HTMLElementTagNameMap {
    'explainer-calculator': ExplainerCalculator;
  }
}
