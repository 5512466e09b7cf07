import {inSite} from './build.mjs';
import {launch} from './chromium.mjs';
import {serve} from '../../scripts/server.mjs';

/** How many pages are looked at beside each other: more of them do not make two cores faster. */
export const PAGES_AT_ONCE = 2;

export const WIDE = {width: 1920, height: 1080};
export const DESKTOP = {width: 1280, height: 800};
export const PHONE = {width: 390, height: 844};

/**
 * Serves the site and opens it in a browser.
 *
 * The pages are opened once and lent: each has a context of its own, so that what one stores is no business of the
 * other.
 *
 * @param folders what to serve
 * @param options what Playwright may know of a context
 */
export async function openSite({folders, ...options} = {}) {
  const [server, browser] = await Promise.all([serve(folders), launch()]);
  const idle = await Promise.all(
    Array.from({length: PAGES_AT_ONCE}, async () => {
      const context = await browser.newContext({viewport: DESKTOP, reducedMotion: 'reduce', ...options});
      context.setDefaultTimeout(30_000);
      return context.newPage();
    }),
  );
  return {
    /** Does something with a page that nobody else uses meanwhile. */
    async withPage(work) {
      const page = idle.pop();
      try {
        return await work(page);
      } finally {
        // Whoever is next comes as a first visitor.
        await page.evaluate(() => localStorage.clear());
        idle.push(page);
      }
    },
    async goto(page, pagePath) {
      const response = await page.goto(server.origin + inSite(pagePath));
      if (options.javaScriptEnabled !== false) {
        await page.locator('html[data-has-hydrated=true]').waitFor();
      }
      return response;
    },
    /** Waits until a link has led there: the address changes at once, and the section comes with the scripts of its page. */
    async arrive(page, pagePath) {
      await page.waitForURL(server.origin + inSite(pagePath));
      const {hash} = new URL(page.url());
      if (hash) {
        await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).waitFor({state: 'attached'});
      }
    },
    origin: server.origin,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
