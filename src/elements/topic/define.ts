/** Defines `explainer-topic`. */
import {define} from '../../kit/define.js';
import {ExplainerTopic} from './topic.js';

define('explainer-topic', ExplainerTopic);

export {ExplainerTopic};

declare global {
  interface HTMLElementTagNameMap {
    'explainer-topic': ExplainerTopic;
  }
}
