import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {faultsOf} from './checks/look.mjs';
import {NOWHERE, inSite, pagePaths} from './support/build.mjs';
import {DESKTOP, PAGES_AT_ONCE, PHONE, openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

// A page that is missing says so, and a browser puts that into its console.
const MISSING = [
  `status 404: ${site.origin}${inSite(NOWHERE)}`,
  'console, error: Failed to load resource: the server responded with a status of 404 (Not Found)',
];

// Every page in each of these.
const VIEWS = [DESKTOP, PHONE].flatMap(size => ['light', 'dark'].map(scheme => ({size, scheme})));

describe('nothing is wrong with the page', {concurrency: PAGES_AT_ONCE}, () => {
  for (const pagePath of [NOWHERE, ...pagePaths()]) {
    it(pagePath, () =>
      site.withPage(async page => {
        const findings = [];
        for (const view of VIEWS) {
          const allowed = pagePath === NOWHERE ? MISSING : [];
          findings.push(...(await faultsOf(site, page, pagePath, {...view, allowed})));
        }
        assert.deepEqual(findings, []);
      }),
    );
  }
});
