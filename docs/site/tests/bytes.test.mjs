import assert from 'node:assert/strict';
import {gzipSync} from 'node:zlib';
import {after, describe, it} from 'node:test';
import {openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

/** Kilobytes of script, compressed, that a page may need. */
const SCRIPT = 190;

describe(`a page needs at most ${SCRIPT} KB of script`, () => {
  for (const pagePath of ['/', '/lazy-versus-eager/', '/changes/', '/changes/src/main/java/com/example/stores/Lesson.java/', '/search/']) {
    it(pagePath, t =>
      site.withPage(async page => {
        const scripts = [];
        // What is fetched ahead, for the next page, is none of this one.
        const listener = response => {
          if (response.request().resourceType() === 'script') {
            scripts.push(response.body());
          }
        };
        page.on('response', listener);
        await page.goto('about:blank');
        await site.goto(page, pagePath);
        page.off('response', listener);
        const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
        t.diagnostic(`${pagePath}: ${(bytes / 1000).toFixed(1)} KB in ${scripts.length} files`);
        assert.ok(scripts.length > 0 && bytes <= SCRIPT * 1000, `${bytes} bytes in ${scripts.length} files`);
      }),
    );
  }
});
