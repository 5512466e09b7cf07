import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openFirefox} from './support/firefox.mjs';

const DIFF = '/changes/src/main/java/com/example/stores/Lesson.java/';

/** What of a page in Firefox, as the machine of a reader shows it. */
async function look(options, path, find) {
  const firefox = await openFirefox(options);
  try {
    await firefox.goto(path);
    return await firefox.page.evaluate(find);
  } finally {
    await firefox.close();
  }
}

test('what scrolls in the dark has dark bars, in Firefox', async () => {
  const schemes = await look({dark: true}, '/lazy-versus-eager/', () => {
    const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflow);
    return [document.documentElement, ...[...document.querySelectorAll('*')].filter(scrolls)].map(
      element => getComputedStyle(element).colorScheme,
    );
  });
  assert.ok(schemes.length > 3);
  assert.deepEqual([...new Set(schemes)], ['dark']);
});

const FORCED = {preferences: {'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1}};

test('in forced colours a statement keeps its border', async () => {
  const [isForced, borders] = await look(FORCED, '/before/', () => [
    matchMedia('(forced-colors: active)').matches,
    [...document.querySelectorAll('[data-statement]')].map(line => parseFloat(getComputedStyle(line).borderLeftWidth)),
  ]);
  assert.ok(isForced && borders.length > 0);
  assert.ok(Math.min(...borders) >= 2);
});

test('in forced colours the choice of a view can be seen', async () => {
  const backs = await look(FORCED, DIFF, () => [...document.querySelectorAll('[data-diff] input + span')].map(choice => getComputedStyle(choice).backgroundColor));
  assert.equal(new Set(backs).size, 2);
});
