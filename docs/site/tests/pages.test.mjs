import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {RULES} from './checks/axe.mjs';
import {faultsOf} from './checks/look.mjs';
import {NOWHERE, inSite, pagePaths} from './support/build.mjs';
import {DESKTOP, PAGES_AT_ONCE, PHONE, openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

const isDiff = pagePath => /^\/changes\/./.test(pagePath);

// A page that is missing says so, and a browser puts that into its console.
const MISSING = [
  `status 404: ${site.origin}${inSite(NOWHERE)}`,
  'console, error: Failed to load resource: the server responded with a status of 404 (Not Found)',
];

// Every page in each of these. The colours are tried in both schemes, and what does not depend on them in both widths,
// but for the pages of the diffs: they are all made alike, and axe sees them in the wide window alone, or this would
// take twice the time.
const VIEWS = [
  {size: DESKTOP, scheme: 'light', rules: () => RULES.all},
  {size: DESKTOP, scheme: 'dark', rules: () => RULES.ofColours},
  {size: PHONE, scheme: 'light', rules: pagePath => (isDiff(pagePath) ? undefined : RULES.ofStructure)},
  {size: PHONE, scheme: 'dark', rules: pagePath => (isDiff(pagePath) ? undefined : RULES.ofStructure)},
];

describe('nothing is wrong with the page', {concurrency: PAGES_AT_ONCE}, () => {
  for (const pagePath of [NOWHERE, ...pagePaths()]) {
    it(pagePath, () =>
      site.withPage(async page => {
        const findings = [];
        for (const {rules, ...view} of VIEWS) {
          const allowed = pagePath === NOWHERE ? MISSING : [];
          findings.push(...(await faultsOf(site, page, pagePath, {...view, rules: rules(pagePath), allowed})));
        }
        assert.deepEqual(findings, []);
      }),
    );
  }
});
