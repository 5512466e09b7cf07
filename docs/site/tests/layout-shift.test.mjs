// What a reader looks at stays where it is, also where fonts and scripts come late.
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {settled} from './checks/settled.mjs';
import {NOWHERE} from './support/build.mjs';
import {DESKTOP, PAGES_AT_ONCE, PHONE, openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

/** One of each kind. */
const PAGES = ['/', '/one-to-many/', '/lazy-versus-eager/', '/common-mistakes/', '/exercises/', '/changes/', '/search/', NOWHERE];

/** Milliseconds by which each script and font is late. */
const LATE = 400;

/** Notes what moves from now on, and from where to where. */
function watchShifts() {
  window.shifts = [];
  new PerformanceObserver(list => {
    for (const {node, previousRect, currentRect} of list.getEntries().flatMap(entry => [...entry.sources])) {
      const place = ({left, top}) => `${Math.round(left)}, ${Math.round(top)}`;
      window.shifts.push(`${(node?.outerHTML ?? node?.data)?.slice(0, 80)}: from ${place(previousRect)} to ${place(currentRect)}`);
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** Does something on a page whose scripts and fonts come when `isTime` says so. */
async function withLateScripts(page, isTime, work) {
  await page.route(/\.(?:js|woff2?)$/, async route => {
    await isTime();
    await route.continue().catch(() => {});
  });
  await page.addInitScript(watchShifts);
  try {
    await work();
  } finally {
    await page.unrouteAll({behavior: 'ignoreErrors'});
  }
}

/** What has moved until now: the browser tells it after the frame in which it did. */
async function shiftsOf(page) {
  await page.evaluate(settled);
  return page.evaluate(() => window.shifts);
}

function withResolvers() {
  let resolve;
  const promise = new Promise(resolved => {
    resolve = resolved;
  });
  return {promise, resolve};
}

/** What a reader opens, and what is there then. */
const PARTS = {
  'the player': ['/lazy-versus-eager/', '[data-player="lazy#1"]', 'Step through it', '[data-frame]'],
  'a slide': ['/one-to-many/', '[data-slides="03"]', 'Show the whole file', '[data-slide]'],
};

// Much of the time a page waits for what is late.
describe('what is seen stays where it is', {concurrency: PAGES_AT_ONCE}, () => {
  for (const size of [DESKTOP, PHONE]) {
    it(`no page moves while it is loaded, ${size.width} px`, () =>
      site.withPage(async page => {
        await page.setViewportSize(size);
        await withLateScripts(page, () => setTimeout(LATE), async () => {
          for (const pagePath of PAGES) {
            await site.goto(page, pagePath);
            assert.deepEqual(await shiftsOf(page), [], pagePath);
          }
        });
      }),
    );
  }

  for (const [name, [pagePath, part, button, seen]] of Object.entries(PARTS)) {
    it(`nothing moves a second time when ${name} comes late`, () =>
      site.withPage(async page => {
        await page.setViewportSize(PHONE);
        await site.goto(page, pagePath);
        await page.waitForLoadState('networkidle');
        await page.evaluate(watchShifts);
        const {promise: opened, resolve} = withResolvers();
        await withLateScripts(page, () => opened, async () => {
          await page.locator(part).getByRole('button', {name: button}).click();
          await page.locator(`${part} section`).waitFor();
          // That the page makes room at once is meant.
          await shiftsOf(page);
          await page.evaluate(() => {
            window.shifts = [];
          });
          resolve();
          await page.locator(`${part} ${seen}`).first().waitFor();
          assert.deepEqual(await shiftsOf(page), []);
        });
      }),
    );
  }

  it('what moves is found', () =>
    site.withPage(async page => {
      await page.addInitScript(watchShifts);
      await site.goto(page, '/before/');
      await page.evaluate(() => document.querySelector('main h1').insertAdjacentHTML('beforebegin', '<p style="height: 300px">late</p>'));
      assert.notDeepEqual(await shiftsOf(page), []);
    }));
});
