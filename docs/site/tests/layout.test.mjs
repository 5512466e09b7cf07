import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {layoutFaults} from './checks/layout.mjs';
import {NOWHERE} from './support/build.mjs';
import {openFirefox} from './support/firefox.mjs';
import {writtenPages} from './support/markdown.mjs';
import {PAGES_AT_ONCE, openSite} from './support/site.mjs';

const site = await openSite();
const firefox = await openFirefox();
after(() => Promise.all([site.close(), firefox.close()]));

/** Widths of windows, and sizes of text in per cent. */
const VIEWS = [
  [1280, 100],
  [768, 100],
  [390, 100],
  [320, 100],
  [1280, 200],
  [390, 200],
];

/** One of each kind; the diffs differ in length alone. */
const PAGES = [
  ...writtenPages().map(({pagePath}) => pagePath),
  '/changes/',
  '/changes/src/main/java/com/example/stores/Lesson.java/',
  '/search/',
  NOWHERE,
];

async function faultsIn(page, resize) {
  const findings = [];
  for (const [width, size] of VIEWS) {
    await resize({width, height: 800});
    await page.evaluate(async percent => {
      document.documentElement.style.fontSize = `${percent}%`;
      // Frames that scroll learn of their new size.
      await new Promise(resolve => setTimeout(resolve, 60));
    }, size);
    const found = await page.evaluate(layoutFaults);
    findings.push(...found.map(finding => `${width} px, ${size} %: ${finding}`));
  }
  return findings;
}

// The browsers wait for their frames beside each other.
describe('nothing is cut off or too small', {concurrency: true}, () => {
  describe('in Chromium', {concurrency: PAGES_AT_ONCE}, () => {
    for (const pagePath of PAGES) {
      it(pagePath, () =>
        site.withPage(async page => {
          await site.goto(page, pagePath);
          assert.deepEqual(await faultsIn(page, size => page.setViewportSize(size)), []);
        }),
      );
    }
  });

  describe('in Firefox', {concurrency: 1}, () => {
    for (const pagePath of PAGES) {
      it(pagePath, async () => {
        await firefox.goto(pagePath);
        assert.deepEqual(await faultsIn(firefox.page, size => firefox.page.setViewport(size)), []);
      });
    }
  });
});
