/** Explainers as HTML, for whoever writes pages: a site generator, a server, a system of a publisher. */
export {prerender} from './prerender.js';
export type {ArticleProblem, Prerendered, PrerenderOptions} from './options.js';
export type {HydrateWhen} from './check-tag.js';
export type {ReadAddress, ReadText} from './topics.js';
export {readFromHosts, type FetchLimits} from './fetch-text.js';
export {elementStyles} from './styles.js';
