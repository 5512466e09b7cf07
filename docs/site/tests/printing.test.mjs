import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {openSite} from './support/site.mjs';

const site = await openSite({colorScheme: 'dark'});
after(() => site.close());

const DIFF = '/changes/src/main/java/com/example/stores/Lesson.java/';

/** What paper would show of a page that was dark on the screen. */
function onPaper(pagePath, look) {
  return site.withPage(async page => {
    await page.emulateMedia({colorScheme: 'dark', media: 'screen'});
    await site.goto(page, pagePath);
    await page.emulateMedia({colorScheme: 'dark', media: 'print'});
    await page.locator('html[data-theme=light]').waitFor();
    const seen = await page.evaluate(look);
    await page.emulateMedia({colorScheme: 'dark', media: 'screen'});
    await page.locator('html[data-theme=dark]').waitFor();
    return seen;
  });
}

test('paper is white, and shows the answers but no buttons', async () => {
  const seen = await onPaper('/lazy-versus-eager/', () => {
    const isShown = element => element.checkVisibility();
    return {
      back: getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor,
      answers: [...document.querySelectorAll('details > :not(summary)')].every(
        answer => isShown(answer) && answer.getBoundingClientRect().height > 0,
      ),
      count: document.querySelectorAll('details').length,
      buttons: [...document.querySelectorAll('button, nav, input')].filter(isShown).length,
      cut: [...document.querySelectorAll('[data-code] pre')].filter(pre => pre.scrollWidth > pre.clientWidth + 1).length,
    };
  });
  assert.match(seen.back, /rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/);
  assert.ok(seen.count > 0);
  assert.deepEqual([seen.answers, seen.buttons, seen.cut], [true, 0, 0]);
});

test('a diff has all of a wide sheet, and nothing to click', async () => {
  const {width, paper, buttons} = await onPaper(DIFF, () => ({
    width: document.querySelector('[data-diff]').getBoundingClientRect().width,
    paper: document.documentElement.clientWidth,
    buttons: [...document.querySelectorAll('button, nav, input')].filter(element => element.checkVisibility()).length,
  }));
  assert.ok(width > 0.9 * paper, `${width} of ${paper} px`);
  assert.equal(buttons, 0);
});

test('a diff has its signs on paper', async () => {
  const signs = await onPaper(DIFF, () =>
    ['add', 'delete'].map(kind =>
      [...document.querySelectorAll(`tr[data-line=${kind}] [data-sign]`)].map(sign => sign.checkVisibility() && sign.firstChild.textContent),
    ),
  );
  assert.deepEqual(signs.map(of => [...new Set(of)]), [['+'], ['−']]);
});
