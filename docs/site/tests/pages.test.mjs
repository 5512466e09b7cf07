import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {routeOf} from '../plugins/diff/route.mjs';
import {faultsOf} from './checks/look.mjs';
import {NOWHERE, inSite, pagePaths} from './support/build.mjs';
import {changes} from './support/diff-files.mjs';
import {DESKTOP, PAGES_AT_ONCE, PHONE, openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

// A page that is missing says so, and a browser puts that into its console.
const MISSING = [
  `status 404: ${site.origin}${inSite(NOWHERE)}`,
  'console, error: Failed to load resource: the server responded with a status of 404 (Not Found)',
];

// Every page in each of these, but for the diffs of new files. They are made alike: every third of them is looked at, in
// one of these, in turn. The test of the diffs opens them all, and tells of trouble.
const VIEWS = [
  {size: DESKTOP, schemes: ['light', 'dark']},
  {size: PHONE, schemes: ['dark', 'light']},
];
const added = changes().groups.flatMap(({files}) => files.filter(file => file.status === 'added').map(({path}) => routeOf(path)));
const IN_TURN = VIEWS.flatMap(({size, schemes}) => schemes.map(scheme => [{size, schemes: [scheme]}]));
const viewsOf = pagePath => (added.includes(pagePath) ? IN_TURN[added.indexOf(pagePath) % IN_TURN.length] : VIEWS);
const pages = pagePaths().filter(pagePath => !added.includes(pagePath) || added.indexOf(pagePath) % 3 === 0);

describe('nothing is wrong with the page', {concurrency: PAGES_AT_ONCE}, () => {
  for (const pagePath of [NOWHERE, ...pages]) {
    it(pagePath, () =>
      site.withPage(async page => {
        const findings = [];
        for (const view of viewsOf(pagePath)) {
          const allowed = pagePath === NOWHERE ? MISSING : [];
          findings.push(...(await faultsOf(site, page, pagePath, {...view, allowed})));
        }
        assert.deepEqual(findings, []);
      }),
    );
  }
});
