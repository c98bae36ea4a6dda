/** The one list of elements. Loader, prerenderer, builder, command line and the contract test read it. */

/** How to get an element: importing this module of it defines its tag and gives its class. */
export type RegistryEntry = () => Promise<CustomElementConstructor>;

/** Every tag of the library. */
export const registry: Readonly<Record<`explainer-${string}`, RegistryEntry>> = {
  'explainer-bar-chart': () => import('./elements/bar-chart/define.js').then(m => m.ExplainerBarChart),
  'explainer-figure': () => import('./elements/figure/define.js').then(m => m.ExplainerFigure),
  'explainer-sources': () => import('./elements/sources/define.js').then(m => m.ExplainerSources),
  'explainer-topic': () => import('./elements/topic/define.js').then(m => m.ExplainerTopic),
  'explainer-comparison-table': () =>
    import('./elements/comparison-table/define.js').then(m => m.ExplainerComparisonTable),
  'explainer-analogy': () => import('./elements/analogy/define.js').then(m => m.ExplainerAnalogy),
  'explainer-calculator': () => import('./elements/calculator/define.js').then(m => m.ExplainerCalculator),
};
