/** Explainers as HTML, for whoever writes pages: a site generator, a server, a system of a publisher. */
export {prerender, type ArticleProblem, type Prerendered, type PrerenderOptions} from './prerender.js';
export type {HydrateWhen} from './check-tag.js';
export type {ReadAddress, ReadText} from './topics.js';
export {readFromHosts, type FetchLimits} from './fetch-text.js';
export {elementStyles} from './styles.js';
