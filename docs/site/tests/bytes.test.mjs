import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {scriptsDuring} from './support/scripts.mjs';
import {openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

const PAGES = [
  '/',
  '/one-to-many/',
  '/lazy-versus-eager/',
  '/common-mistakes/',
  '/exercises/',
  '/changes/',
  '/changes/src/main/java/com/example/stores/Lesson.java/',
  '/search/',
];

/** Kilobytes of script, compressed, that a page may need. */
const SCRIPT = 190;

describe(`a page needs at most ${SCRIPT} KB of script`, () => {
  for (const pagePath of PAGES) {
    it(pagePath, t =>
      site.withPage(async page => {
        // What is fetched ahead, for the next page, is none of this one.
        await page.goto('about:blank');
        const {bytes, files, said} = await scriptsDuring(page, () => site.goto(page, pagePath));
        t.diagnostic(`${pagePath}: ${said}`);
        assert.ok(files > 0 && bytes <= SCRIPT * 1000, said);
      }),
    );
  }
});
