/** What tsx adds to the functions that tests run in a page. */
import type {Page} from 'playwright-core';

/** tsx wraps functions, so that they keep their names, in what is not there in the page: now it is. */
export const keepNames = (page: Page) => page.addInitScript({content: 'globalThis.__name = named => named'});
