/** The one list of elements. Loader, prerenderer, builder, command line and the contract test read it. */
import type {ExplainerBarChart} from './elements/bar-chart/bar-chart.js';
import type {ExplainerTopic} from './elements/topic/topic.js';

/** How to get the class of an element, without defining its tag. */
export interface RegistryEntry<Element extends HTMLElement = HTMLElement> {
  load: () => Promise<CustomElementConstructor & (new () => Element)>;
}

/** Every tag of the library. */
export const registry = {
  'explainer-bar-chart': {
    load: () => import('./elements/bar-chart/bar-chart.js').then(m => m.ExplainerBarChart),
  } as RegistryEntry<ExplainerBarChart>,
  'explainer-topic': {
    load: () => import('./elements/topic/topic.js').then(m => m.ExplainerTopic),
  } as RegistryEntry<ExplainerTopic>,
};
