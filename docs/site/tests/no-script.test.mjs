import assert from 'node:assert/strict';
import {after, describe, it, test} from 'node:test';
import {faultsOfUnified} from './checks/diff-lines.mjs';
import {missingText} from './checks/no-script.mjs';
import {pagePaths} from './support/build.mjs';
import {diffFiles} from './support/diff-files.mjs';
import {writtenPages} from './support/markdown.mjs';
import {PAGES_AT_ONCE, openSite} from './support/site.mjs';

const site = await openSite({javaScriptEnabled: false});
after(() => site.close());

const writtenOn = new Map(writtenPages().map(({pagePath, text}) => [pagePath, text]));
const diffOn = new Map(diffFiles().map(({pagePath, text}) => [pagePath, text]));

describe('without a script a page shows its text, and all lines of its diff', {concurrency: PAGES_AT_ONCE}, () => {
  for (const pagePath of pagePaths()) {
    it(pagePath, () =>
      site.withPage(async page => {
        await site.goto(page, pagePath);
        assert.equal(await page.locator('main h1').isVisible(), true);
        assert.match(await page.locator('main').innerText(), /\w/);
        if (writtenOn.has(pagePath)) {
          assert.deepEqual(await missingText(page, writtenOn.get(pagePath)), []);
        }
        if (diffOn.has(pagePath)) {
          assert.deepEqual(await faultsOfUnified(page.locator('[data-diff]'), diffOn.get(pagePath)), []);
        }
      }),
    );
  }
});

test('every page that is written, and every diff, is in the build', () => {
  const built = pagePaths();
  assert.deepEqual([...writtenOn.keys(), ...diffOn.keys()].filter(pagePath => !built.includes(pagePath)), []);
});
