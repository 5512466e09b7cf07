// What a machine asks for, Firefox takes from its preferences alone: dark pages, and the colours of the reader.
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {layoutFaultsInViews} from './checks/views.mjs';
import {openFirefox} from './support/firefox.mjs';
import {DESKTOP, PHONE} from './support/site.mjs';

const DIFF = '/changes/src/main/java/com/example/stores/Lesson.java/';

const dark = await openFirefox({dark: true});
const forced = await openFirefox({
  preferences: {'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1},
});
after(() => Promise.all([dark.close(), forced.close()]));

async function look(firefox, path, find) {
  await firefox.goto(path);
  return firefox.page.evaluate(find);
}

test('what scrolls in the dark has dark bars, in Firefox', async () => {
  const schemes = await look(dark, '/lazy-versus-eager/', () => {
    const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflow);
    return [document.documentElement, ...[...document.querySelectorAll('*')].filter(scrolls)].map(
      element => getComputedStyle(element).colorScheme,
    );
  });
  assert.ok(schemes.length > 3);
  assert.deepEqual([...new Set(schemes)], ['dark']);
});

test('in forced colours a statement keeps its border', async () => {
  const [isForced, borders] = await look(forced, '/before/', () => [
    matchMedia('(forced-colors: active)').matches,
    [...document.querySelectorAll('[data-statement]')].map(line => parseFloat(getComputedStyle(line).borderLeftWidth)),
  ]);
  assert.ok(isForced && borders.length > 0);
  assert.ok(Math.min(...borders) >= 2);
});

test('in forced colours the choice of a view can be seen', async () => {
  const backs = await look(forced, DIFF, () =>
    [...document.querySelectorAll('[data-diff] input + span')].map(choice => getComputedStyle(choice).backgroundColor),
  );
  assert.equal(new Set(backs).size, 2);
});

const PLAYER = '[data-player="lazy#2"]';

async function click(page, path) {
  await (await page.waitForSelector(`xpath/${path}`, {visible: true})).click();
}

/** Opens the player, and goes on to its third frame with the keyboard. */
async function playThree({goto, page}) {
  await goto('/lazy-versus-eager/');
  await click(page, '//*[@data-guess][.//*[@data-player="lazy#2"]]//button[.="Show me"]');
  await click(page, '//*[@data-player="lazy#2"]//button[.="Step through it"]');
  await (await page.waitForSelector(`${PLAYER} input[aria-valuetext^="step "]`)).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector(`${PLAYER} input[aria-valuetext^="step 3 "]`);
}

test('the player plays in the dark, and nothing of it is cut off', async () => {
  await playThree(dark);
  const seen = await dark.page.$eval(PLAYER, player => ({
    announced: player.querySelector('[data-announcement]').textContent,
    counters: [...player.querySelectorAll('[data-counter]')].map(counter => counter.textContent),
    schemes: [...player.querySelectorAll('ol, ul, pre, input')].map(element => getComputedStyle(element).colorScheme),
  }));
  assert.equal(seen.announced, 'Printed: Store 1: Item 1.1, Item 1.2, Item 1.3');
  assert.deepEqual(seen.counters, ['2', '13', '13']);
  assert.deepEqual([...new Set(seen.schemes)], ['dark']);
  assert.deepEqual(await layoutFaultsInViews(dark.page, size => dark.page.setViewport(size)), []);
  await dark.page.setViewport(DESKTOP);
});

test('in forced colours the player shows what is loaded, and where one is', async () => {
  await playThree(forced);
  const [loaded, waiting, now, before, listNow, listBefore, running, notRunning] = await forced.page.$eval(PLAYER, player => {
    const styleOf = selector => getComputedStyle(player.querySelector(selector));
    return [
      ...['loaded', 'waiting'].map(kind => styleOf(`[data-list=${kind}] i`).backgroundColor),
      ...['[data-now]', ':not([data-now])'].map(which => styleOf(`[data-frame]${which}`).outlineStyle),
      ...['[data-now]', '[data-list=waiting]'].map(which => styleOf(`li${which}[data-list]`).outlineStyle),
      ...['[data-running]', 'span:not([data-running])'].map(which => styleOf(`pre > ${which}`).borderLeftColor),
    ];
  });
  assert.notEqual(loaded, waiting);
  assert.deepEqual([now, before, listNow, listBefore], ['solid', 'none', 'solid', 'none']);
  assert.notEqual(running, notRunning);
});

/** What else a reader opens on a page, and what is to be seen then. */
const PARTS = {
  'a slide': {
    path: '/one-to-many/',
    open: page => click(page, '//*[@data-slides="03"]//button[.="Show the whole file"]'),
    seen: '[data-slides="03"] [data-slide="03"] [data-line=delete]',
  },
  'the box for a message': {
    path: '/common-mistakes/',
    open: page => page.type('[data-message-finder] textarea', 'StackOverflowError'),
    seen: '[data-message-result] a',
  },
  'the card of an exercise': {
    path: '/exercises/',
    open: page => page.$eval('[data-exercise="01"]', card => {
      card.querySelectorAll('details').forEach(details => {
        details.open = true;
      });
      card.querySelector('input').click();
    }),
    seen: '[data-exercise="01"][data-done] [data-diff] [data-line=add]',
  },
};

for (const [name, {path, open, seen}] of Object.entries(PARTS)) {
  test(`${name} is dark in the dark, and nothing of it is cut off on a phone`, async () => {
    await dark.goto(path);
    await open(dark.page);
    await dark.page.waitForSelector(seen, {visible: true});
    assert.deepEqual(await layoutFaultsInViews(dark.page, size => dark.page.setViewport(size), [[PHONE.width, 100]]), []);
    const schemes = await dark.page.$eval('main', main =>
      [...main.querySelectorAll('textarea, input, [role=group]')].map(element => getComputedStyle(element).colorScheme),
    );
    assert.deepEqual([...new Set(schemes)], ['dark']);
    await dark.page.setViewport(DESKTOP);
    await dark.page.evaluate(() => localStorage.clear());
  });

  test(`in forced colours ${name} has an edge, and what comes differs from what goes`, async () => {
    await forced.goto(path);
    await open(forced.page);
    await forced.page.waitForSelector(seen, {visible: true});
    const {edges, signs} = await forced.page.$eval(seen, found => {
      const part = found.closest('[data-slides] section, [data-message-finder], [data-exercise]');
      const {borderLeftStyle, borderLeftColor, backgroundColor} = getComputedStyle(part);
      const signOf = kind => part.querySelector(`[data-line=${kind}] [data-sign] [aria-hidden]`);
      return {
        edges: [borderLeftStyle, borderLeftColor !== backgroundColor],
        signs: ['add', 'delete'].map(signOf).filter(Boolean).map(sign => sign.checkVisibility() && sign.textContent),
      };
    });
    assert.deepEqual(edges, ['solid', true]);
    assert.deepEqual(signs, path === '/common-mistakes/' ? [] : ['+', '−']);
    await forced.page.evaluate(() => localStorage.clear());
  });
}

test('in forced colours the choice of a guess can be seen', async () => {
  await forced.goto('/lazy-versus-eager/');
  await click(forced.page, '//*[@data-guess]//button[.="10"]');
  const [pressed, other] = await forced.page.$eval('[data-guess]', guess =>
    ['[aria-pressed=true]', '[aria-pressed=false]'].map(which => getComputedStyle(guess.querySelector(which)).backgroundColor),
  );
  assert.notEqual(pressed, other);
});
