import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {accessibilityFaults} from './checks/axe.mjs';
import {copiedBy} from './checks/copy.mjs';
import {faultsOfSplit, faultsOfUnified} from './checks/diff-lines.mjs';
import {troubleDuring} from './checks/trouble.mjs';
import {ROOT} from './support/build.mjs';
import {diffFiles, newLines, readDiff} from './support/diff-files.mjs';
import {fencesOf, writtenPages} from './support/markdown.mjs';
import {DESKTOP, PAGES_AT_ONCE, PHONE, WIDE, openSite} from './support/site.mjs';

const site = await openSite({permissions: ['clipboard-read', 'clipboard-write']});
after(() => site.close());

const ofFiles = diffFiles().map(({file, pagePath, text}) => ({name: file, pagePath, texts: [text], file}));
const ofPages = writtenPages()
  .map(({pagePath, text}) => ({
    name: pagePath,
    pagePath,
    texts: fencesOf(text)
      .filter(({language, lines}) => language === 'diff' && lines.some(line => line.startsWith('@@ -')))
      .map(({lines}) => `${lines.join('\n')}\n`),
  }))
  .filter(({texts}) => texts.length > 0);

/** Pixels that two columns need. */
const ROOM = 900;

describe('both views show each diff, and its new lines can be copied', {concurrency: PAGES_AT_ONCE}, () => {
  for (const {name, pagePath, texts, file} of [...ofFiles, ...ofPages]) {
    it(name, () =>
      site.withPage(async page => {
        await page.setViewportSize(WIDE);
        await page.emulateMedia({colorScheme: 'light'});
        const trouble = await troubleDuring(page, site.origin, async () => {
          await site.goto(page, pagePath);
          for (const [nth, text] of texts.entries()) {
            const view = page.locator('[data-diff]').nth(nth);
            for (const details of await view.locator('xpath=ancestor::details[not(@open)]').all()) {
              await details.locator('summary').first().click();
            }
            await lookAt(page, view, text, file);
          }
        });
        assert.deepEqual(trouble, []);
      }),
    );
  }
});

function isOfNewFile(text) {
  return text.startsWith('--- /dev/null') || /^new file mode/m.test(text);
}

/**
 * Looks at a diff in the views that there are, beginning with the unified one in a wide window.
 *
 * @param file what the diff is about, if it has a page of its own
 */
async function lookAt(page, view, text, file) {
  const unified = view.getByRole('radio', {name: 'Unified'});
  const split = view.getByRole('radio', {name: 'Side by side'});
  const becomes = value => view.and(page.locator(`[data-view=${value}]`)).waitFor();
  const isOn = async (radio, value) => {
    await becomes(value);
    if ((await view.evaluate(frame => frame.clientWidth)) >= ROOM) {
      assert.equal(await radio.isChecked(), true);
    }
  };

  await isOn(unified, 'unified');
  assert.deepEqual(await faultsOfUnified(view, text), []);

  // In a frame that is too narrow for two columns, as in a card, there is nothing to choose.
  if ((await view.evaluate(frame => frame.clientWidth)) >= ROOM) {
    await split.click();
    await isOn(split, 'split');
    assert.deepEqual(await faultsOfSplit(view, text), []);
    if (readDiff(text).some(row => row.kind === 'delete')) {
      // Of a file that is new, the second view has no colour that the first one has not.
      // The rest of a page with many diffs is the same each time.
      const within = file ? undefined : `[data-diff="${await view.getAttribute('data-diff')}"]`;
      assert.deepEqual(await accessibilityFaults(page, within), []);
    }

    // That it can go back does not depend on whose diff it is: those of new files are the most, and made alike.
    if (!isOfNewFile(text)) {
      await page.setViewportSize(PHONE);
      await becomes('unified');
      assert.equal((await unified.isVisible()) || (await split.isVisible()), false);
      assert.deepEqual(await faultsOfUnified(view, text), []);

      await page.setViewportSize(WIDE);
      await becomes('split');
      await split.press('ArrowLeft');
      await isOn(unified, 'unified');
      assert.deepEqual(await faultsOfUnified(view, text), []);
    }
  }

  const expected = newLines(readDiff(text));
  if (expected !== '') {
    assert.equal(await copiedBy(page, view.getByRole('button', {name: 'Copy the new lines'})), expected);
    await view.getByRole('status').getByText('Copied', {exact: true}).waitFor();
  }
  if (isOfNewFile(text)) {
    assert.equal(expected, fs.readFileSync(path.join(ROOT, 'end', file), 'utf8'));
  }
}

it('there are diffs to look at, on pages too', () => {
  assert.ok(ofFiles.length > 0 && ofPages.length > 0);
});

it('the view that was chosen stays over a reload and on other pages', () =>
  site.withPage(async page => {
    await page.setViewportSize(DESKTOP);
    await site.goto(page, ofFiles[0].pagePath);
    await page.getByRole('radio', {name: 'Side by side'}).click();
    await page.reload();
    await page.locator('[data-diff][data-view=split]').waitFor();
    await site.goto(page, ofFiles[1].pagePath);
    await page.locator('[data-diff][data-view=split]').waitFor();
  }));
