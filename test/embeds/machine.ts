/** What cells run on: a browser, and a server that has the page of each. */
import {chromium, type Browser} from 'playwright-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import type {RunningServer} from '../../tools/static-server.mjs';
import {tags} from './article.js';
import type {Host} from './hosts.js';
import {bundleSite} from './site.js';
import {pictureRules, type Way} from './ways.js';
import {servePages} from './wire.js';

const nonce = 'bWF0cml4';

/** A browser and a server, for as many cells as are wanted. */
export interface Machine {
  browser: Browser;
  server: RunningServer;
  pages: Record<string, string>;
  headers: Record<string, Record<string, string>>;
  /** Ends both. */
  stop: () => Promise<void>;
}

/** Playwright turns the back/forward cache off; here it is on, as it is for readers. */
const launch = () =>
  chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });

/** Starts them; if one does not start, none is left. */
export async function start(): Promise<Machine> {
  const pages: Record<string, string> = {
    '/another.html': '<!doctype html><html lang="en"><title>Another</title><p>Another page</p>',
    [pictureRules.address]: pictureRules.rules,
  };
  // Packages come from elsewhere on most pages.
  const headers: Machine['headers'] = {'*': {'access-control-allow-origin': '*'}};
  const {folder, remove} = await bundleSite();
  const ends = [async () => remove()];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const server = await servePages(pages, headers, folder);
    ends.push(server.close);
    const browser = await launch();
    ends.push(() => browser.close());
    return {browser, pages, headers, server, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

async function write(host: Host, way: Way, origin: string): Promise<string> {
  const placed = (host.place ?? (tags => tags))(tags);
  const content = way.write ? await way.write(placed, {origin, nonce}) : placed;
  const head = typeof host.head === 'function' ? await host.head() : (host.head ?? '');
  return `<!doctype html>
<html ${host.root ?? 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Host</title>
${head}
${way.head(nonce)}
</head>
<body>
<main>
${content}
</main>
</body>
</html>`;
}

/** Puts the page of a cell on the server; gives its address. */
export async function publish({server, pages, headers}: Machine, host: Host, way: Way): Promise<string> {
  const path = `/${encodeURIComponent(`${host.name} ${way.name}`)}.html`;
  const policy = [host.policy?.(nonce), host.policy && way.needs].filter(Boolean).join('; ');
  pages[decodeURIComponent(path)] = await write(host, way, server.origin);
  headers[decodeURIComponent(path)] = {
    // A page that may not be stored is not kept for going back either.
    'cache-control': 'no-cache',
    ...(policy && {'content-security-policy': policy}),
  };
  return server.origin + path;
}
