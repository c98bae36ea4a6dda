/** One window of any of the three engines, for what has to be seen in each of them. */
import puppeteer from 'puppeteer-core';
import {findBrowser, type Engine} from '../../scripts/browsers.mjs';
import {WebKitDriver} from '../../tools/webkit-driver.mjs';
import {launch} from '../pages/support.js';

/** A window: goes to pages, and runs an expression in them, waiting for what it promises. */
export interface EngineWindow {
  goTo(address: string): Promise<unknown>;
  ask<Answer>(expression: string): Promise<Answer>;
  close(): Promise<unknown>;
}

/** Playwright drives no Firefox and no WebKit of a distribution, so each engine has a driver of its own. */
const open: Record<Engine, () => Promise<EngineWindow>> = {
  async chromium() {
    const browser = await launch();
    const page = await browser.newPage();
    return {
      goTo: address => page.goto(address),
      ask: expression => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
  async firefox() {
    const browser = await puppeteer.launch({browser: 'firefox', executablePath: findBrowser('firefox')!});
    const page = await browser.newPage();
    return {
      goTo: address => page.goto(address),
      ask: <Answer>(expression: string) => page.evaluate(expression) as Promise<Answer>,
      close: () => browser.close(),
    };
  },
  async webkit() {
    const driver = new WebKitDriver();
    await driver.start();
    return {
      goTo: url => driver.send('POST', '/url', {url}),
      ask: <Answer>(expression: string) =>
        driver.send('POST', '/execute/async', {
          script: `Promise.resolve(${expression}).then(arguments[0])`,
          args: [],
        }) as Promise<Answer>,
      close: () => driver.stop(),
    };
  },
};

/** Opens a window of an engine. */
export const openWindow = (engine: Engine): Promise<EngineWindow> => open[engine]();
