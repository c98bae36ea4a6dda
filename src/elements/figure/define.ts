/** Defines `explainer-figure`. */
import {define} from '../../kit/define.js';
import {ExplainerFigure} from './figure.js';

define('explainer-figure', ExplainerFigure);

export {ExplainerFigure};

declare global {
  interface HTMLElementTagNameMap {
    'explainer-figure': ExplainerFigure;
  }
}
