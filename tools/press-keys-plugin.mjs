/**
 * A command for browser tests that presses one key, or several together, alike in all engines:
 * `await executeServerCommand('press-keys', 'Shift+Tab')`. (The runner's own `sendKeys` cannot hold a key in WebKitGTK.)
 */

async function pressInPage(page, keys) {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1));
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

/** Puppeteer knows this key by its character in every engine, by its name in some. */
const keyName = key => (key === 'Space' ? ' ' : key);

/** The plugin, for the runner's `plugins`. */
export const pressKeysPlugin = () => ({
  name: 'press-keys-command',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'press-keys') return undefined;
    const keys = payload.split('+');
    await (browser.type === 'webdriver'
      ? browser.sendChord(id, keys)
      : pressInPage(browser.getPage(id), keys.map(keyName)));
    return true;
  },
});
