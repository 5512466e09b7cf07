import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {By, Key, until} from 'selenium-webdriver';
import {layoutFaults} from './checks/layout.mjs';
import {NOWHERE, inSite} from './support/build.mjs';
import {missing, openWebKit} from './support/webkit.mjs';

const DIFF = '/changes/src/main/java/com/example/stores/Lesson.java/';

/** One of each kind. */
const PAGES = ['/', '/lazy-versus-eager/', '/exercises/', '/changes/', DIFF, '/search/', NOWHERE];

const PLAYER = '[data-player="lazy#2"]';

/** Milliseconds: longer than a busy machine takes. */
const WAIT = 30_000;

// Where there is no WebKit with a driver, as on a Mac, the other two browsers have to do; what proves the whole has it.
describe('in WebKit', {skip: missing !== undefined && !process.env.CI && `there is no ${missing}`}, () => {
  let webkit;
  let browser;
  before(async () => {
    webkit = await openWebKit();
    browser = webkit.browser;
  });
  after(() => webkit?.close());

  /** What stays wrong with the layout, and with what is folded: a frame that scrolls learns of its size only after a while. */
  async function lastingFaults() {
    let faults;
    await browser.executeScript(() => {
      document.querySelectorAll('details').forEach(details => {
        details.open = true;
      });
    });
    await browser.wait(async () => (faults = await browser.executeScript(layoutFaults)).length === 0, 5000).catch(() => {});
    return faults;
  }

  for (const path of PAGES) {
    it(`nothing of ${path} is cut off or too small`, async () => {
      await webkit.goto(path);
      assert.ok(await browser.findElement(By.css('main h1')).isDisplayed());
      assert.deepEqual(await lastingFaults(), []);
      for (const width of [390, 320]) {
        await webkit.gotoInFrame(path, width);
        assert.equal(await browser.executeScript(() => document.documentElement.clientWidth), width);
        assert.deepEqual(await lastingFaults(), [], `${width} px`);
      }
    });
  }

  it('what is too wide is found here too', async () => {
    await webkit.gotoInFrame('/before/', 390);
    await browser.executeScript(() => document.body.insertAdjacentHTML('beforeend', '<div style="width: 3000px">wide</div>'));
    assert.match((await browser.executeScript(layoutFaults)).join(), /the page is 3000 px wide, and the window 390 px/);
  });

  async function press(xpath) {
    const button = await browser.wait(until.elementLocated(By.xpath(xpath)), WAIT);
    // What is under the bar of the site cannot be clicked.
    await browser.executeScript(element => element.scrollIntoView({block: 'center', behavior: 'instant'}), button);
    await button.click();
  }

  const located = selector => browser.wait(until.elementLocated(By.css(selector)), WAIT);

  for (const [width, open] of Object.entries({1280: path => webkit.goto(path), 390: path => webkit.gotoInFrame(path, 390)})) {
    it(`the player plays, ${width} px`, async () => {
      await open('/lazy-versus-eager/');
      await press('//*[@data-guess][.//*[@data-player="lazy#2"]]//button[.="Show me"]');
      await press('//*[@data-player="lazy#2"]//button[.="Step through it"]');
      await press('//*[@data-player="lazy#2"]//button[contains(., "Forward")]');
      await browser.findElement(By.css(`${PLAYER} input[aria-valuetext^="step "]`)).sendKeys(Key.ARROW_RIGHT);
      const announced = await browser.findElement(By.css(`${PLAYER} [data-announcement]`));
      await browser.wait(async () => (await announced.getAttribute('textContent')).startsWith('Printed: Store 1: Item 1.1'), WAIT);
      const counters = await browser.findElements(By.css(`${PLAYER} [data-counter]`));
      assert.deepEqual(await Promise.all(counters.map(counter => counter.getText())), ['2', '13', '13']);
      assert.deepEqual(await lastingFaults(), []);
    });

    it(`a slide shows what comes and what goes, ${width} px`, async () => {
      await open('/one-to-many/');
      await press('//*[@data-slides="03"]//button[.="Show the whole file"]');
      const slide = await located('[data-slide="03"]');
      const changed = await slide.findElements(By.css('[data-line=add], [data-line=delete]'));
      const read = row => browser.executeScript(element => [...element.querySelectorAll('[data-sign], [data-line-text]')].map(cell => cell.textContent), row);
      assert.deepEqual(await Promise.all(changed.map(read)), [
        ['−deleted', '    @ManyToOne'],
        ['+added', '    @ManyToOne(optional = false)'],
      ]);
      await press('//*[@data-slides="03"]//button[contains(., "Forward")]');
      await press('//*[@data-slides="03"]//button[.="Show me"]');
      await located('[data-slide="04"]');
      assert.deepEqual(await lastingFaults(), []);
    });

    it(`the box for a message finds its section, ${width} px`, async () => {
      await open('/common-mistakes/');
      // In a frame, only what was clicked takes what is typed.
      await press('//*[@data-message-finder]//textarea');
      await (await located('[data-message-finder] textarea')).sendKeys('StackOverflowError');
      await located('[data-message-result] a');
      assert.deepEqual(await lastingFaults(), []);
    });

    it(`a card of an exercise opens, and is ticked, ${width} px`, async () => {
      await open('/exercises/');
      await press('//*[@data-exercise="01"]//summary[.="Solution"]');
      await press('//*[@data-exercise="01"]//input');
      const card = await located('[data-exercise="01"][data-done]');
      assert.ok(await card.findElement(By.css('[data-line=add]')).isDisplayed());
      assert.deepEqual(await lastingFaults(), []);
      await browser.executeScript(() => localStorage.clear());
    });
  }

  it('the box of the search finds a section, and leads there', async () => {
    await webkit.goto('/');
    await browser.findElement(By.css('.navbar input')).sendKeys('owning side');
    await browser.wait(until.elementLocated(By.css('[role=option]')), WAIT).click();
    await browser.wait(until.urlContains(`${inSite('/one-to-many/')}#step-7-mappedby`), WAIT);
  });

  it('the page of the search finds a word', async () => {
    await webkit.goto('/search/?q=mappedBy');
    const link = await browser.wait(until.elementLocated(By.css('main article a')), WAIT);
    assert.ok((await link.getAttribute('href')).includes(inSite('/one-to-many/')));
  });
});
