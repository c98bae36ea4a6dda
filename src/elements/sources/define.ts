/** Defines `explainer-sources`. */
import {define} from '../../kit/define.js';
import {ExplainerSources} from './sources.js';

define('explainer-sources', ExplainerSources);

export {ExplainerSources};

declare global {
  interface HTMLElementTagNameMap {
    'explainer-sources': ExplainerSources;
  }
}
