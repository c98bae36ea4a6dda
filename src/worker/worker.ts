/**
 * The service for an edge runtime such as `workerd`: `dist/worker.js` as the main module, with the folder `dist` bound
 * as `ASSETS`, the wasm module and the fonts beside it.
 */
// The platform makes a module of the one and bytes of the others.
import bold from './image/inter-600.ttf';
import regular from './image/inter-400.ttf';
import resvg from './image/resvg.wasm';
import {Resvg, createService, initWasm, rasterizeInWasm, toOrigin} from '../server/index.js';

/** What the platform gives, and what its owner has set. */
interface Environment {
  /** The files of `dist`. */
  ASSETS: {fetch: typeof fetch};
  /** Hosts that topics may come from, with spaces between. */
  TOPIC_HOSTS?: string;
  /** The address that readers reach it at. It has to be set: a request cannot tell it. */
  ORIGIN?: string;
}

let drawing: Promise<unknown> | undefined;

async function png() {
  await (drawing ??= initWasm(resvg));
  const fonts = [regular, bold].map(font => new Uint8Array(font));
  return {rasterize: rasterizeInWasm(Resvg, fonts), fonts};
}

async function assetFrom({ASSETS}: Environment, path: string) {
  const response = await ASSETS.fetch(`https://assets.invalid/${path}`);
  return response.ok ? {body: new Uint8Array(await response.arrayBuffer())} : undefined;
}

/** A request cannot tell the address of the service, so without one there is no answer. */
const withoutOrigin = (reason: string) =>
  new Response(`Set ORIGIN to the address that readers reach this service at. ${reason}`, {
    status: 500,
    headers: {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'},
  });

function serviceIn(environment: Environment): ReturnType<typeof createService> {
  return createService({
    asset: path => assetFrom(environment, path),
    topicHosts: environment.TOPIC_HOSTS?.split(/\s+/).filter(Boolean),
    origin: toOrigin(environment.ORIGIN),
    png,
  });
}

export default {
  fetch: async (request: Request, environment: Environment): Promise<Response> => {
    try {
      return await serviceIn(environment)(request);
    } catch (error) {
      return withoutOrigin((error as Error).message);
    }
  },
};
