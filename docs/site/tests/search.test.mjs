import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {after, describe, it, test} from 'node:test';
import {WORDS} from '../plugins/search/words.mjs';
import {BASE_URL} from '../settings.mjs';
import {loadIndex, search} from '../src/search/engine.mjs';
import {QUERIES} from './queries.mjs';
import {BUILD, inSite, pagePaths} from './support/build.mjs';
import {openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

const PAGE = 'One to many, file by file';

const json = fs.readFileSync(path.join(BUILD, 'search-index.json'), 'utf8');
const index = loadIndex(json);

describe('what a learner types finds the section about it first', () => {
  for (const [query, url] of Object.entries(QUERIES)) {
    it(query, () => {
      assert.equal(search(index, query)[0]?.url.slice(BASE_URL.length - 1), url);
    });
  }
});

test('words are kept for sections that are there', () => {
  const urls = Object.values(JSON.parse(json).storedFields).map(({url}) => url.slice(BASE_URL.length - 1));
  assert.deepEqual(Object.keys(WORDS).filter(url => !urls.includes(url)), []);
});

test('every page and every diff is in the index', () => {
  const urls = new Set(Object.values(JSON.parse(json).storedFields).map(({url}) => url));
  assert.deepEqual(pagePaths().filter(pagePath => pagePath !== '/search/' && !urls.has(inSite(pagePath))), []);
});

test('the box in the bar finds a word, and leads to its place', () =>
  site.withPage(async page => {
    await site.goto(page, '/');
    await page.getByRole('combobox', {name: 'Search'}).pressSequentially('mappedBy');
    await page.getByRole('option').filter({hasText: PAGE}).first().click();
    await site.arrive(page, '/one-to-many/#step-7-mappedby');
    assert.equal(await page.locator('main h1').innerText(), PAGE);
  }));

test('the box can be used with the keyboard alone, and says where one is', () =>
  site.withPage(async page => {
    await site.goto(page, '/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('LazyInitializationException');
    const box = page.getByRole('combobox', {name: 'Search'});
    const first = page.getByRole('option').first();
    await first.waitFor();
    await page.keyboard.press('ArrowDown');
    assert.equal(await first.getAttribute('aria-selected'), 'true');
    assert.equal(await box.getAttribute('aria-activedescendant'), await first.getAttribute('id'));
    assert.match(await first.innerText(), /^After the session\s+Ways to load/);
    await page.keyboard.press('Enter');
    await site.arrive(page, '/ways-to-load/#after-the-session');
  }));

test('the page of the search finds a word, and leads to its place', () =>
  site.withPage(async page => {
    await site.goto(page, '/search/');
    await page.locator('main').getByRole('searchbox').fill('mappedBy');
    await page.locator('main article').filter({hasText: PAGE}).first().getByRole('link').first().click();
    await page.waitForURL(url => url.pathname === inSite('/one-to-many/'));
  }));

test('a word that is nowhere is not found', () =>
  site.withPage(async page => {
    await site.goto(page, '/search/?q=xylophone');
    await page.getByText('Nothing found.').waitFor();
    assert.equal(await page.locator('main article').count(), 0);
  }));
