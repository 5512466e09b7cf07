import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {after, test} from 'node:test';
import {faultsOfPart} from './checks/views.mjs';
import {ROOT} from './support/build.mjs';
import {writtenPages} from './support/markdown.mjs';
import {openSite} from './support/site.mjs';

const site = await openSite();
const plain = await openSite({javaScriptEnabled: false});
after(() => Promise.all([site.close(), plain.close()]));

const PAGE = '/exercises/';

const {text: markdown} = writtenPages().find(({pagePath}) => pagePath === PAGE);

const exercises = [...markdown.matchAll(/^<!-- exercise (\d+) -->\n\*\*([^]*?)\*\*\n([^]*?)<!-- end -->$/gm)].map(([, number, question, rest]) => ({
  number,
  question: question.replace(/\s+/g, ' '),
  folded: [...rest.matchAll(/<summary>(.*)<\/summary>/g)].map(([, summary]) => summary),
  command: /^\$ (.*)/.exec(fs.readFileSync(path.join(ROOT, `docs/output/end-exercise-${number}.txt`), 'utf8'))[1],
}));

const tickOf = (page, number) => page.getByRole('checkbox', {name: new RegExp(`^Done with exercise ${Number(number)}$`)});

const doneOn = page => page.locator('[data-exercises-done]').innerText();

test('each exercise is a card: its question, its command, and what is folded', async () => {
  assert.ok(exercises.length >= 12);
  for (const open of [site, plain]) {
    await open.withPage(async page => {
      await open.goto(page, PAGE);
      const cards = await page.locator('[data-exercise]').evaluateAll(all =>
        all.map(card => ({
          number: card.dataset.exercise,
          question: card.querySelector('strong').textContent.replace(/\s+/g, ' '),
          folded: [...card.querySelectorAll('details:not([open]) > summary')].map(summary => summary.textContent),
          command: card.querySelector('code:not(p code)').textContent,
        })),
      );
      assert.deepEqual(cards, exercises);
      assert.equal(await page.locator('[data-exercise] details:last-of-type [data-diff]').count(), exercises.length);
    });
  }
});

test('what is ticked is still so when the reader comes back, in this browser alone', async () => {
  await site.withPage(async page => {
    const asked = [];
    await site.goto(page, PAGE);
    await page.waitForLoadState('networkidle');
    page.on('request', request => asked.push(request.url()));
    assert.match(await doneOn(page), /^Ticked as done: 0 of 12\. .* stay in this browser\. The program is the judge\.$/s);
    await tickOf(page, '03').press('Space');
    await tickOf(page, '11').press('Space');
    assert.match(await doneOn(page), /: 2 of 12/);
    assert.deepEqual(asked, []);
    page.removeAllListeners('request');
    await site.goto(page, PAGE);
    await page.locator('[data-exercise="03"][data-done]').waitFor();
    assert.deepEqual(
      await page.getByRole('checkbox').evaluateAll(all => all.flatMap((box, i) => (box.checked ? [i + 1] : []))),
      [3, 11],
    );
    await tickOf(page, '03').press('Space');
    assert.match(await doneOn(page), /: 1 of 12/);
    assert.equal(await page.evaluate(() => JSON.stringify(Object.values(localStorage))), '["11"]');
  });
});

test('nothing is wrong with a card', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    await tickOf(page, '01').check();
    assert.deepEqual(await faultsOfPart(page, '[data-exercise="01"]'), []);
  });
});

test('paper has all of a card, and nothing to click', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    await page.emulateMedia({media: 'print'});
    const seen = await page.locator('[data-exercise]').evaluateAll(all =>
      all.map(card => [
        [...card.querySelectorAll('details > :not(summary)')].every(part => part.getBoundingClientRect().height > 0),
        [...card.querySelectorAll('button, input')].filter(control => control.checkVisibility({visibilityProperty: true})).length,
      ]),
    );
    await page.emulateMedia({media: 'screen'});
    assert.deepEqual(seen, exercises.map(() => [true, 0]));
  });
});
