/** The service as a handler of web-standard requests. */
export {createService} from './service.js';
export type {Asset, PngMaker, ServiceOptions} from './options.js';
