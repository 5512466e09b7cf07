import lighthouse, {desktopConfig} from 'lighthouse';
import puppeteer from 'puppeteer-core';
import {serve} from '../../scripts/server.mjs';
import {inSite} from './build.mjs';
import {ARGUMENTS, CHROMIUM} from './chromium.mjs';

export const FORMS = ['mobile', 'desktop'];

/**
 * Serves the site and lets Lighthouse look at it. One page at a time: it measures time.
 *
 * @param folders what to serve
 */
export async function openLighthouse(folders) {
  const [server, browser] = await Promise.all([
    serve(folders),
    puppeteer.launch({executablePath: CHROMIUM, args: ARGUMENTS, timeout: 120_000}),
  ]);
  const {port} = new URL(browser.wsEndpoint());
  return {
    /**
     * Looks at a page once, as a first visitor would.
     *
     * @param form `mobile`, which is a slow phone on a slow network, or `desktop`
     * @param skipAudits what is left out
     * @returns scores, up to 100, by the id of the category; failed, what took something from any but performance;
     *     benchmarkIndex, how fast the machine was; blocking, in milliseconds; script, in bytes; requests, how many
     */
    async look(pagePath, form, skipAudits) {
      const flags = {port, logLevel: 'error', disableFullPageScreenshot: true, skipAudits};
      const {lhr} = await lighthouse(server.origin + inSite(pagePath), flags, form === 'desktop' ? desktopConfig : undefined);
      const audits = Object.values(lhr.audits);
      const error = lhr.runtimeError?.message ?? audits.find(({errorMessage}) => errorMessage)?.errorMessage;
      if (error) {
        throw new Error(`Lighthouse cannot look at ${pagePath}: ${error}`);
      }
      const fetched = lhr.audits['network-requests'].details.items.filter(({url}) => url.startsWith('http'));
      const scripts = fetched.filter(({resourceType}) => resourceType === 'Script');
      return {
        scores: Object.fromEntries(Object.values(lhr.categories).map(({id, score}) => [id, Math.round(score * 100)])),
        failed: failedAudits(lhr),
        benchmarkIndex: Math.round(lhr.environment.benchmarkIndex),
        blocking: Math.round(lhr.audits['total-blocking-time'].numericValue),
        script: scripts.reduce((sum, {transferSize}) => sum + transferSize, 0),
        requests: fetched.length,
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function failedAudits({audits, categories: {performance, ...others}}) {
  const weighed = Object.values(others).flatMap(({auditRefs}) => auditRefs.filter(({weight}) => weight > 0));
  return weighed
    .map(({id}) => audits[id])
    .filter(({score}) => score !== null && score < 1)
    .map(({id, title, details}) => `${id} (${title}): ${details?.items?.[0]?.node?.snippet ?? ''}`);
}
