/**
 * All that runs on servers, in one file: `dist/server.js`. The command line and the worker import it, and whoever writes
 * pages: `explainer-elements/prerender.js`, `explainer-elements/service.js` and `explainer-elements/image.js` are it.
 */
export * from '../image/index.js';
export * from '../prerender/index.js';
export {hydrateWhens} from '../prerender/check-tag.js';
export * from '../service/index.js';
export {loadLanguage} from '../i18n/languages.js';
export {loadNamedTopic} from '../kit/named-topic.js';
export {readText} from '../kit/read-author-data.js';
export {faultOfAsked} from './asked-tag.js';
export {NotUtf8, decodeUtf8} from './utf8.js';
export {Resvg, initWasm} from '@resvg/resvg-wasm';
