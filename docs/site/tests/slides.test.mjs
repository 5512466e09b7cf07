import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {after, test} from 'node:test';
import {announcement} from '../src/components/Slides/announcement.mjs';
import {faultsOfPart} from './checks/views.mjs';
import {ROOT} from './support/build.mjs';
import {readDiff, sideOf} from './support/diff-files.mjs';
import {writtenPages} from './support/markdown.mjs';
import {assertFewScripts} from './support/scripts.mjs';
import {openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

const PAGE = '/one-to-many/';

const read = name => fs.readFileSync(path.join(ROOT, name), 'utf8');

const steps = fs
  .readdirSync(path.join(ROOT, 'docs/steps'))
  .sort()
  .map(name => ({number: name.slice(0, 2), text: read(`docs/steps/${name}`), answer: read(`docs/output/step-${name.slice(0, 2)}.txt`)}));

async function openSlides(page, step) {
  await site.goto(page, PAGE);
  const slides = page.locator(`[data-slides="${step}"]`);
  await slides.getByRole('button', {name: 'Show the whole file'}).click();
  await slides.locator('[data-slide]').waitFor();
  return slides;
}

/** The files of a slide: the path, and all lines, as `readDiff` has those of a patch. */
function filesOf(slide) {
  return slide.locator('[data-diff]').evaluateAll(files =>
    files.map(file => ({
      path: file.dataset.diff,
      rows: [...file.querySelectorAll('tr[data-line]:not([data-line=hunk])')].map(row => ({
        kind: row.dataset.line,
        text: row.querySelector('[data-line-text]').textContent,
        ...(row.dataset.line !== 'add' && {old: true}),
        ...(row.dataset.line !== 'delete' && {new: true}),
        isStruck: getComputedStyle(row.querySelector('[data-line-text]')).textDecorationLine === 'line-through',
      })),
    })),
  );
}

const textOf = rows => rows.map(({text}) => `${text}\n`).join('');

const changesOf = rows => rows.filter(({kind}) => ['add', 'delete'].includes(kind)).map(({kind, text}) => [kind, text]);

test('each step of the page leads to its slide', async () => {
  const {text} = writtenPages().find(({pagePath}) => pagePath === PAGE);
  const wanted = [...text.matchAll(/^<!-- step (\d+) -->$/gm)].map(([, step]) => step);
  assert.ok(wanted.length >= 11);
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    assert.deepEqual(await page.locator('[data-slides]').evaluateAll(all => all.map(({dataset}) => dataset.slides)), wanted);
  });
});

test('the slides lead from the files of start to those of end, with what comes and what goes, and what the check says', async () => {
  const files = new Map();
  await site.withPage(async page => {
    const slides = await openSlides(page, '01');
    for (const {number, text, answer} of steps) {
      if (number !== '01') {
        await slides.getByRole('button', {name: 'Forward'}).press('Enter');
        assert.equal(await slides.locator('[data-slide]').count(), 0, 'what the reader has not come to is shut');
        await slides.getByRole('button', {name: 'Show me'}).press('Enter');
      }
      const slide = slides.locator(`[data-slide="${number}"]`);
      const shown = await filesOf(slide);
      const patches = text.split(/^(?=--- .*\n\+\+\+ )/m).slice(1);
      assert.equal(shown.length, patches.length);
      for (const [i, {path: file, rows}] of shown.entries()) {
        const inStart = path.join(ROOT, 'start', file);
        const before = files.get(file) ?? (fs.existsSync(inStart) ? fs.readFileSync(inStart, 'utf8') : '');
        assert.ok(patches[i].includes(`+++ b/${file}\n`));
        assert.equal(textOf(sideOf(rows, 'old')), before, `${file}, before step ${number}`);
        assert.deepEqual(changesOf(rows), changesOf(readDiff(patches[i])), `${file}, step ${number}`);
        assert.ok(rows.every(({kind, isStruck}) => isStruck === (kind === 'delete')));
        files.set(file, textOf(sideOf(rows, 'new')));
      }
      const lines = await slide.locator('[data-code=output] [data-code-line]').evaluateAll(all => all.map(line => line.textContent));
      assert.equal(lines.join(''), answer);
    }
  });
  assert.ok(files.size >= 6);
  for (const [file, text] of files) {
    assert.equal(text, read(`end/${file}`), file);
  }
});

test('a slide says what its patch says, and is announced', async () => {
  await site.withPage(async page => {
    const slides = await openSlides(page, '03');
    const status = slides.locator('[data-announcement]');
    const [, does, why] = /^Does: (.*)\nWhy: (.*)\n/.exec(steps[2].text);
    assert.ok(await slides.getByText(`It ${does}`, {exact: true}).isVisible());
    assert.ok(await slides.getByText(`Why: ${why}`).isVisible());
    const [, summary] = steps[2].answer.split('\n');
    assert.equal(await status.textContent(), `Step 3: never null. It ${does} Item.java: 1 new, 1 gone. The check: ${summary}`);
    await slides.getByRole('button', {name: 'Hide it'}).press('Enter');
    assert.equal(await status.textContent(), `Step 3: never null. It ${does}`);
    await slides.getByRole('slider', {name: 'Step'}).press('ArrowRight');
    assert.match(await status.textContent(), /^Step 4: lazy\. It \w+/);
    await slides.getByRole('button', {name: 'Back'}).press('Enter');
    assert.match(await status.textContent(), /^Step 3: never null/);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  });
});

test('a step of several files names them all', () => {
  const files = [
    {path: 'a/B.java', added: 2, deleted: 0},
    {path: 'C.java', added: 1, deleted: 3},
  ];
  const step = {title: 'Step 9', does: 'does it.', files, summary: 'All is done.'};
  assert.equal(announcement(step, true), 'Step 9. It does it. B.java: 2 new, 0 gone. C.java: 1 new, 3 gone. The check: All is done.');
});

test('what changes is in sight', async () => {
  await site.withPage(async page => {
    const slides = await openSlides(page, '09');
    const isSeen = await slides.locator('[data-line=add]').evaluateAll(rows =>
      rows.map(row => {
        const box = row.closest('[role=group]').getBoundingClientRect();
        const {top, bottom} = row.getBoundingClientRect();
        return top >= box.top && bottom <= box.bottom;
      }),
    );
    assert.ok(isSeen.length > 5 && isSeen.every(Boolean), isSeen.join(' '));
  });
});

test('nothing is wrong with a slide', async () => {
  await site.withPage(async page => {
    await openSlides(page, '02');
    assert.deepEqual(await faultsOfPart(page, '[data-slides="02"]'), []);
  });
});

test('paper has the diffs of the page, and no slide', async () => {
  await site.withPage(async page => {
    const slides = await openSlides(page, '03');
    await page.emulateMedia({media: 'print'});
    assert.equal(await slides.locator('[data-slide]').isVisible(), false);
    assert.equal(await page.locator('details [data-diff]').first().isVisible(), true);
    await page.emulateMedia({media: 'screen'});
  });
});

test('the slides need few scripts, and none before they are opened', async t => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    await assertFewScripts(t, page, async () => {
      const slides = page.locator('[data-slides="01"]');
      await slides.getByRole('button', {name: 'Show the whole file'}).click();
      await slides.locator('[data-slide]').waitFor();
    });
  });
});
