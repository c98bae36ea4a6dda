/** The engines that tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Where an engine's program is, `undefined` if it is not on this machine: `findBrowser('chromium')` → `/usr/bin/chromium`. */
export function findBrowser(engine: Engine): string | undefined;

/** The engines asked for: `BROWSERS=firefox,webkit` → `['firefox', 'webkit']`; without it Chromium alone. */
export function chosenEngines(): Engine[];
