/** Defines `explainer-analogy`. */
import {define} from '../../kit/define.js';
import {ExplainerAnalogy} from './analogy.js';

define('explainer-analogy', ExplainerAnalogy);

export {ExplainerAnalogy};

declare global {
  interface HTMLElementTagNameMap {
    'explainer-analogy': ExplainerAnalogy;
  }
}
