import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deadLinks, internalLinks} from './checks/links.mjs';
import {inSite, pagePaths} from './support/build.mjs';

test('every link within the site leads somewhere', () => {
  assert.deepEqual(deadLinks(pagePaths()), []);
});

test('the reader can reach every page by links from the first one', () => {
  const reached = new Set(['/']);
  for (const pagePath of reached) {
    const targets = new Set(internalLinks(pagePath).map(({url}) => url.pathname));
    pagePaths()
      .filter(other => targets.has(inSite(other)))
      .forEach(other => reached.add(other));
  }
  // The box of the search leads there, once something is typed into it.
  assert.deepEqual(pagePaths().filter(pagePath => !reached.has(pagePath)), ['/search/']);
});
