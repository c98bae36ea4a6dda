/** Explainers as HTML, for whoever writes pages: a site generator, a server, a system of a publisher. */
export {addressesOf, openArticle, prerender, prerenderArticle, type OpenedArticle} from './prerender.js';
export {prerenderTag, type LoneTag} from './prerender-tag.js';
export type {ArticleProblem, Prerendered, PrerenderOptions} from './options.js';
export type {HydrateWhen} from './check-tag.js';
export type {ReadAddress, ReadText} from './topics.js';
export {readFromHosts, type FetchLimits} from './fetch-text.js';
export {elementStyles} from './styles.js';
