/** Element tests in real browsers: `npm run test:web`, in others with `BROWSERS=firefox,webkit npm run test:web`. */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chosenEngines, findBrowser} from './scripts/browsers.mjs';
import {pressKeysPlugin} from './tools/press-keys-plugin.mjs';
import {allowHereOnly, misbehaveInKoa} from './tools/test-server-middleware.mjs';
import {webTotalsReporter} from './tools/web-totals-reporter.mjs';
import {webkitLauncher} from './tools/webkit-launcher.mjs';

const chromiumArguments = [
  // CI runs as root and in small containers, where Chromium's sandbox and shared memory are not to be had.
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-dev-shm-usage',
  '--force-prefers-no-reduced-motion',
  '--font-render-hinting=none',
  // Nothing that a test asks for lies outside of this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const firefoxPreferences = {
  'ui.prefersReducedMotion': 0,
  // A proxy that nobody runs: whatever is not on loopback fails at once.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {executablePath: findBrowser('chromium'), args: chromiumArguments},
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: findBrowser('firefox'),
        extraPrefsFirefox: firefoxPreferences,
      },
    }),
  webkit: webkitLauncher,
};

const isTerminal = Boolean(process.stdout.isTTY);
const isNoise = ({args}) => String(args[0]).includes('Lit is in dev mode');

export default {
  files: 'test/web/**/*.test.ts',
  browsers: chosenEngines().map(engine => launchers[engine]()),
  // Two pages at once are two tabs, and the hidden one gets no focus and its animations stand still.
  concurrency: 1,
  concurrentBrowsers: 1,
  nodeResolve: {exportConditions: ['development', 'browser']},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    pressKeysPlugin(),
  ],
  middleware: [allowHereOnly, misbehaveInKoa],
  testFramework: {config: {ui: 'bdd', timeout: 20_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  filterBrowserLogs: log => !isNoise(log),
  staticLogging: !isTerminal,
  reporters: [defaultReporter({reportTestProgress: isTerminal}), webTotalsReporter()],
};
