/** The built package, as programs import it: for what is drawn before a page comes. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type * as Server from '../../src/server/index.js';

/** All that it exports for servers. Templates of server and browser have to come from the same build. */
export const built = () => import('../../dist/server.js' as string) as Promise<typeof Server>;

/** A file of the package by its path in `dist`; nothing where there is none. */
const asset = (path: string) =>
  readFile(join('dist', path)).then(
    body => ({body: new Uint8Array(body)}),
    () => undefined,
  );

/** Asks a service at the origin of the address, which knows the built-in topics. */
export async function askService(url: URL): Promise<Response> {
  const {createService} = await built();
  return createService({asset, origin: url.origin})(new Request(url));
}

/** Draws what is ours in this HTML. `styles` is where pages find the style sheets of the elements. Throws what is wrong. */
export async function draw(html: string, styles: string): Promise<string> {
  const {prerender} = await built();
  const drawn = await prerender(html, {styles: {href: styles}});
  if (drawn.problems.length > 0) throw new Error(drawn.problems.map(({message}) => message).join('\n'));
  return drawn.html;
}
