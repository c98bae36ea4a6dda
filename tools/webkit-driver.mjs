/**
 * WebKitGTK driven over WebDriver: starts a screen if there is none, the driver and one browser window.
 * Needs nothing but Node and Debian's `webkit2gtk-driver` and `xvfb`.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {findBrowser, webkitBrowser} from '../scripts/browsers.mjs';

const startTimeoutMs = 10_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

/** Starts Xvfb on the first free display and gives the process and the display's name, such as `:99`. */
async function startScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const gone = once(screen, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}.`)));
  const [display] = await Promise.race([once(screen.stdio[3], 'data'), gone]);
  gone.catch(() => {});
  return {screen, display: `:${String(display).trim()}`};
}

/** One browser window and the commands sent to it. */
export class WebKitDriver {
  #processes = [];
  #driverUrl = '';
  #session = '';

  /** Opens the window. Gives the browser's version, such as `2.50`. */
  async start() {
    const env = {...process.env};
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      const {screen, display} = await startScreen();
      this.#processes.push(screen);
      env.DISPLAY = display;
    }
    const port = await freePort();
    this.#driverUrl = `http://127.0.0.1:${port}`;
    this.#processes.push(spawn(findBrowser('webkit'), [`--port=${port}`], {stdio: 'ignore', env}));
    await this.#untilReady();
    const options = {binary: webkitBrowser(), args: ['--automation']};
    const capabilities = {alwaysMatch: {'webkitgtk:browserOptions': options}};
    const created = await this.#request('POST', '/session', {capabilities});
    this.#session = `/session/${created.sessionId}`;
    return created.capabilities.browserVersion;
  }

  /** Sends one WebDriver command to the window: `send('POST', '/url', {url})`. Throws what the driver answers with an error. */
  send(method, command, body) {
    return this.#request(method, this.#session + command, body);
  }

  /** Closes the window; then ends the driver and the screen, and waits until they are gone. */
  async stop() {
    if (this.#session) await this.#request('DELETE', this.#session).catch(() => {});
    const gone = this.#processes
      .filter(({exitCode}) => exitCode === null)
      .map(started => once(started, 'exit'));
    this.kill();
    await Promise.all(gone);
  }

  /** Ends the processes at once, for when Node itself ends. */
  kill() {
    this.#processes.forEach(started => started.kill());
  }

  async #untilReady() {
    const deadline = Date.now() + startTimeoutMs;
    while (!(await this.#request('GET', '/status').catch(() => false))) {
      if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer.');
      await sleep(50);
    }
  }

  async #request(method, path, body) {
    const headers = {'content-type': 'application/json'};
    const response = await fetch(this.#driverUrl + path, {
      method,
      headers,
      body: body && JSON.stringify(body),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
}
