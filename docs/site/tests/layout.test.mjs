import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {layoutFaultsInViews} from './checks/views.mjs';
import {NOWHERE} from './support/build.mjs';
import {openFirefox} from './support/firefox.mjs';
import {writtenPages} from './support/markdown.mjs';
import {PAGES_AT_ONCE, openSite} from './support/site.mjs';

const site = await openSite();
const firefox = await openFirefox();
after(() => Promise.all([site.close(), firefox.close()]));

/** One of each kind; the diffs differ in length alone. */
const PAGES = [
  ...writtenPages().map(({pagePath}) => pagePath),
  '/changes/',
  '/changes/src/main/java/com/example/stores/Lesson.java/',
  '/search/',
  NOWHERE,
];

// The browsers wait for their frames beside each other.
describe('nothing is cut off or too small', {concurrency: true}, () => {
  describe('in Chromium', {concurrency: PAGES_AT_ONCE}, () => {
    for (const pagePath of PAGES) {
      it(pagePath, () =>
        site.withPage(async page => {
          await site.goto(page, pagePath);
          assert.deepEqual(await layoutFaultsInViews(page, size => page.setViewportSize(size)), []);
        }),
      );
    }
  });

  describe('in Firefox', {concurrency: 1}, () => {
    for (const pagePath of PAGES) {
      it(pagePath, async () => {
        await firefox.goto(pagePath);
        assert.deepEqual(await layoutFaultsInViews(firefox.page, size => firefox.page.setViewport(size)), []);
      });
    }
  });
});
