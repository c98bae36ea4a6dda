/** `npm run picture`: takes the README's pictures, of the chart as it stands in the article, in light and dark. */
import {chromium} from 'playwright-core';
import {createServer} from 'vite';
import {findBrowser} from './browsers.mjs';

const margin = 20;

const site = await createServer({server: {port: 0, open: false}, logLevel: 'error'});
await site.listen();
const browser = await chromium.launch({executablePath: findBrowser('chromium'), args: ['--no-sandbox']});
try {
  const page = await browser.newPage({viewport: {width: 840, height: 1000}, deviceScaleFactor: 2});
  await page.goto(`${site.resolvedUrls.local[0]}demo/`, {waitUntil: 'networkidle'});
  // The article's fonts are drawn only if they are there at once, as they are the second time.
  await page.reload({waitUntil: 'networkidle'});
  const chart = page.locator('explainer-bar-chart');
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({colorScheme});
    const {x, y, width, height} = await chart.boundingBox();
    await page.screenshot({
      path: `demo/picture-${colorScheme}.png`,
      fullPage: true,
      clip: {x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin},
    });
  }
} finally {
  await browser.close();
  await site.close();
}
