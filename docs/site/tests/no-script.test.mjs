import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {faultsOfUnified} from './checks/diff-lines.mjs';
import {missingText} from './checks/no-script.mjs';
import {pagePaths} from './support/build.mjs';
import {diffFiles} from './support/diff-files.mjs';
import {writtenPages} from './support/markdown.mjs';
import {PAGES_AT_ONCE, openSite} from './support/site.mjs';

const site = await openSite({javaScriptEnabled: false});
after(() => site.close());

describe('without a script', {concurrency: PAGES_AT_ONCE}, () => {
  for (const pagePath of pagePaths()) {
    it(`${pagePath} has a heading and text`, () =>
      site.withPage(async page => {
        await site.goto(page, pagePath);
        assert.equal(await page.locator('main h1').isVisible(), true);
        assert.match(await page.locator('main').innerText(), /\w/);
      }),
    );
  }

  for (const {name, pagePath, text} of writtenPages()) {
    it(`${pagePath} shows all of ${name}`, () =>
      site.withPage(async page => {
        await site.goto(page, pagePath);
        assert.deepEqual(await missingText(page, text), []);
      }),
    );
  }

  for (const {file, pagePath, text} of diffFiles()) {
    it(`the unified diff of ${file} has all lines`, () =>
      site.withPage(async page => {
        await site.goto(page, pagePath);
        assert.deepEqual(await faultsOfUnified(page.locator('[data-diff]'), text), []);
      }),
    );
  }
});
