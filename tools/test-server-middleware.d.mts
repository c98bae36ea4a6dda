import type {IncomingMessage, ServerResponse} from 'node:http';

/** For a plain Node server. Gives true if the request was answered here, false if it is for the next in line. */
export function misbehave(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
