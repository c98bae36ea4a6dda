/** The service as a handler of web-standard requests. */
export {createService} from './service.js';
export {createDraw, type Draw, type Drawings} from './drawing.js';
export type {Asset, ServiceOptions} from './options.js';
export {toOrigin, urlOfTarget} from './origin.js';
export {refuse} from './answer.js';
export {Refusal} from './refusal.js';
