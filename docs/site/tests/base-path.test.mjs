// A site in a folder of its host, as a course would publish it. The settings are read when they are loaded, which has to
// come after the variable.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

process.env.BASE_URL = '/course/';
const {landing} = await import('./checks/landing.mjs');
const {deadLinks} = await import('./checks/links.mjs');
const {troubleDuring} = await import('./checks/trouble.mjs');
const {pagePaths} = await import('./support/build.mjs');
const {openSite} = await import('./support/site.mjs');

const SITE = fileURLToPath(new URL('..', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'base-path-'));

describe('with a base path', () => {
  let site;
  before(async () => {
    // Neither the build nor what it is made of may be that of the other tests, which go on meanwhile.
    const env = {...process.env, DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/base-path'};
    await promisify(execFile)(process.execPath, ['scripts/docusaurus.mjs', 'build', '--out-dir', folder], {cwd: SITE, env});
    site = await openSite({folders: [folder]});
  });
  after(async () => {
    await site?.close();
    fs.rmSync(folder, {recursive: true});
  });

  it('every link within the site leads somewhere', () => {
    const paths = pagePaths(folder);
    assert.ok(paths.length > 100);
    assert.deepEqual(deadLinks(paths, [folder]), []);
  });

  /** What a reader does on a page, and where it leads, if it leads away. */
  const WAYS = {
    'the button of the first page': ['/', page => page.locator('.markdown strong > a').click(), '/before/'],
    'the box of the search': ['/', async page => {
      await page.getByRole('combobox', {name: 'Search'}).fill('mappedBy');
      await page.getByRole('option').first().click();
    }, '/one-to-many/#step-7-mappedby'],
    'all results of the search': ['/search/?q=mappedBy', page => page.locator('main article a').first().click(), '/one-to-many/#step-7-mappedby'],
    'a message': ['/common-mistakes/?message=HHH90003004', page => page.locator('[data-message-result] a').first().click(), '/ways-to-load/#a-page-of-stores'],
    'the player': ['/lazy-versus-eager/', async page => {
      const player = page.locator('[data-player="lazy#1"]');
      await player.getByRole('button', {name: 'Step through it'}).click();
      await player.locator('[data-frame]').waitFor();
    }],
    'the slides': ['/one-to-many/', async page => {
      const slides = page.locator('[data-slides="03"]');
      await slides.getByRole('button', {name: 'Show the whole file'}).click();
      await slides.locator('[data-slide] [data-diff]').waitFor();
      await slides.getByRole('link', {name: /^Step 3/}).click();
    }, '/one-to-many/#step-3-never-null'],
    'the tree beside a diff': ['/changes/src/main/java/com/example/stores/Lesson.java/', page =>
      page.getByRole('navigation', {name: 'Files that differ'}).getByRole('link', {name: /Refusal\.java/}).click(),
    '/changes/src/main/java/com/example/stores/Refusal.java/'],
  };
  for (const [name, [pagePath, use, target]] of Object.entries(WAYS)) {
    it(`${name} works`, () =>
      site.withPage(async page => {
        const trouble = await troubleDuring(page, site.origin, async () => {
          await site.goto(page, pagePath);
          await use(page);
          if (target) {
            await site.arrive(page, target);
            const {hash} = new URL(page.url());
            assert.equal(hash && (await page.evaluate(landing, hash)), hash && null);
          }
          await page.waitForLoadState('networkidle');
        });
        assert.deepEqual(trouble, []);
        assert.ok(await page.locator('main h1').isVisible());
      }),
    );
  }

  it('a missing page leads back', () =>
    site.withPage(async page => {
      await site.goto(page, '/no-such-page/');
      await page.getByRole('link', {name: 'the first page'}).click();
      await site.arrive(page, '/');
    }));
});
