import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {NOWHERE} from './support/build.mjs';
import {openFirefox} from './support/firefox.mjs';
import {writtenPages} from './support/markdown.mjs';
import {DESKTOP, openSite} from './support/site.mjs';

const site = await openSite();
const firefox = await openFirefox();
after(() => Promise.all([site.close(), firefox.close()]));

/** How far down the picture, the two listings, the command and the button of the first page end. */
function ends() {
  const end = selector => [...document.querySelectorAll(`.markdown ${selector}`)].map(element => element.getBoundingClientRect().bottom);
  return [end('img')[0], ...end('[data-code=listing]').slice(0, 2), end('[data-code=command]')[0], end('strong > a')[0]];
}

test('the first screen has the picture, before and after, the command and the button', () =>
  site.withPage(async page => {
    await page.setViewportSize(DESKTOP);
    await site.goto(page, '/');
    await firefox.goto('/');
    for (const found of [await page.evaluate(ends), await firefox.page.evaluate(ends)]) {
      assert.ok(Math.max(...found) <= DESKTOP.height, found.join(', '));
    }
    await page.locator('.markdown strong > a').click();
    await page.waitForURL(url => url.pathname.endsWith('/before/'));
  }));

test('the sidebar has the numbers that the prose uses', () =>
  site.withPage(async page => {
    await site.goto(page, '/');
    const labels = await page.locator('.theme-doc-sidebar-menu > li > a').allInnerTexts();
    const numbers = writtenPages().flatMap(({name}) => /^0*(\d+)-/.exec(name)?.[1] ?? []);
    assert.deepEqual(labels.flatMap(label => /^(\d+)\. \w/.exec(label)?.[1] ?? []), numbers);
  }));

test('a missing page leads on', () =>
  site.withPage(async page => {
    for (const name of ['the first page', 'what changed', 'the search']) {
      await site.goto(page, NOWHERE);
      await page.locator('main').getByRole('link', {name}).click();
      await page.locator('main h1').filter({hasNotText: 'There is no such page'}).waitFor();
    }
  }));
