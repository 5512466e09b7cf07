import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {after, test} from 'node:test';
import {ROOT} from './support/build.mjs';
import {changes, diffFiles} from './support/diff-files.mjs';
import {openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

const LESSON = 'src/main/java/com/example/stores/Lesson.java';
const PAGE = `/changes/${LESSON}/`;

test('the whole change stands on one page, in the order in which to read it', () =>
  site.withPage(async page => {
    await site.goto(page, '/changes/');
    const shown = await page.locator('[data-diff]').evaluateAll(diffs => diffs.map(diff => diff.dataset.diff));
    assert.deepEqual(shown, changes().groups[0].files.map(file => file.path));
  }));

test('the tree beside a diff has all files that differ, and says which one this is', () =>
  site.withPage(async page => {
    await site.goto(page, PAGE);
    const tree = page.getByRole('navigation', {name: 'Files that differ'});
    assert.equal(await tree.locator('a').count(), diffFiles().length);
    assert.match(await tree.locator('[aria-current=page]').innerText(), /^M\s*Lesson\.java$/);
    await tree.getByRole('link', {name: 'Store.java', exact: false}).first().click();
    await page.locator('main h1').filter({hasText: 'Store.java'}).waitFor();
  }));

test('the head of a diff stays in sight, and a line that the address points to is below it', () =>
  site.withPage(async page => {
    await site.goto(page, `${PAGE}#L70`);
    const head = await page.locator('[data-diff] > div').first().boundingBox();
    const bar = await page.locator('.navbar').boundingBox();
    const line = await page.locator('#L70').boundingBox();
    assert.ok((await page.evaluate(() => scrollY)) > 300);
    assert.ok(Math.abs(head.y - bar.height) <= 1, `${head.y} below a bar of ${bar.height}`);
    assert.ok(line.y >= head.y + head.height && line.y <= bar.height + 80, `${line.y}`);
  }));

test('an address can point to a line, which is marked', () =>
  site.withPage(async page => {
    await site.goto(page, PAGE);
    const number = page.locator('td[data-side=new][id]').nth(3);
    await number.click();
    assert.match(page.url(), /#L\d+$/);
    assert.equal(await number.evaluate(cell => getComputedStyle(cell.closest('tr')).outlineStyle), 'solid');
  }));

test('what the hunks leave out can be asked for, and is the rest of the file', () =>
  site.withPage(async page => {
    await site.goto(page, PAGE);
    const buttons = page.getByRole('button', {name: /^Show \d+ lines?$/});
    assert.ok((await buttons.count()) > 0);
    while ((await buttons.count()) > 0) {
      await buttons.first().click();
    }
    const lines = await page
      .locator('tr:has(td[data-side=new]):not([data-line=delete]) [data-line-text]')
      .evaluateAll(texts => texts.map(text => text.textContent));
    assert.equal(`${lines.join('\n')}\n`, fs.readFileSync(path.join(ROOT, 'end', LESSON), 'utf8'));
  }));

test('a diff leads back to the section of the lesson that shows it', () =>
  site.withPage(async page => {
    await site.goto(page, PAGE);
    const link = page.locator('main p a').first();
    const title = await link.innerText();
    await link.click();
    await page.waitForURL(url => url.hash !== '');
    const heading = page.locator(decodeURIComponent(new URL(page.url()).hash));
    assert.match(await heading.innerText(), new RegExp(`^${title}`));
  }));
