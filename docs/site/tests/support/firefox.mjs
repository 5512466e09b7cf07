import fs from 'node:fs';
import puppeteer from 'puppeteer-core';
import {inSite} from './build.mjs';
import {settled} from '../checks/settled.mjs';
import {serve} from '../../scripts/server.mjs';
import {DESKTOP} from './site.mjs';

const ESR = '/usr/bin/firefox-esr';

/** Firefox as the machine has it: Debian calls the one with long support by another name. */
export const FIREFOX = process.env.FIREFOX ?? (fs.existsSync(ESR) ? ESR : '/usr/bin/firefox');

const DARK = {'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0};

/**
 * Serves the site and opens it in Firefox.
 *
 * @param dark whether the machine prefers dark pages: Firefox takes that and the like from its preferences alone
 * @param preferences further ones
 */
export async function openFirefox({dark = false, preferences = {}} = {}) {
  const [server, browser] = await Promise.all([
    serve(),
    puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      extraPrefsFirefox: {'network.proxy.type': 0, 'ui.prefersReducedMotion': 1, ...(dark ? DARK : {}), ...preferences},
    }),
  ]);
  const page = await browser.newPage();
  await page.setViewport(DESKTOP);
  return {
    page,
    origin: server.origin,
    /** Goes to a path, which may have an anchor, as if nothing had been open before. */
    async goto(path) {
      await page.goto('about:blank');
      await page.goto(server.origin + inSite(path));
      await page.waitForSelector('html[data-has-hydrated=true]');
      await page.evaluate(settled);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
