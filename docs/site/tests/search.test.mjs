import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {inSite} from './support/build.mjs';
import {openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

const PAGE = 'One to many, file by file';

test('the box in the bar finds a word, and leads to its place', () =>
  site.withPage(async page => {
    await site.goto(page, '/');
    // The list of results comes with the first click, and makes another box of it.
    await page.getByLabel('Search', {exact: true}).click();
    await page.getByRole('combobox', {name: 'Search'}).pressSequentially('mappedBy');
    await page.getByRole('option').filter({hasText: PAGE}).first().click();
    await page.waitForURL(url => url.pathname === inSite('/one-to-many/'));
    assert.match(await page.locator('main').innerText(), /mappedBy/);
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
    await site.goto(page, '/search/');
    await page.locator('main').getByRole('searchbox').fill('xylophone');
    await page.getByText('No documents were found').waitFor();
    assert.equal(await page.locator('main article').count(), 0);
  }));
