import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {internalLinks} from './checks/links.mjs';
import {landing} from './checks/landing.mjs';
import {settled} from './checks/settled.mjs';
import {BASE_URL} from '../settings.mjs';
import {pagePaths} from './support/build.mjs';
import {openFirefox} from './support/firefox.mjs';
import {DESKTOP, PAGES_AT_ONCE, PHONE, openSite} from './support/site.mjs';

const site = await openSite();
const firefox = await openFirefox();
after(() => Promise.all([site.close(), firefox.close()]));

/** The anchors that links lead to, by page. Those of the theme are for the keyboard, and for its pictures. */
const targets = new Map();
const fromElsewhere = new Set();
for (const pagePath of pagePaths()) {
  for (const {url} of internalLinks(pagePath)) {
    const target = `/${url.pathname.slice(BASE_URL.length)}`;
    if (url.hash && !/^#(?:__docusaurus|theme-svg)/.test(url.hash)) {
      targets.set(target, (targets.get(target) ?? new Set()).add(url.hash));
      if (target !== pagePath) {
        fromElsewhere.add(target + url.hash);
      }
    }
  }
}

/** How many times each page is looked at: in two windows of Chromium, and in Firefox. */
const LOOKS = 3;

/**
 * A page is loaded anew for its last anchor, which moves most, and for each one that other pages lead to: that in one of
 * the looks, for it takes ten times as long as to go there from the same page.
 *
 * @param look which one this is, from 0
 */
async function badLandings(goto, page, pagePath, look) {
  const hashes = [...targets.get(pagePath)];
  const loaded = hashes.filter(
    (hash, i) => i === hashes.length - 1 || (fromElsewhere.has(pagePath + hash) && i % LOOKS === look),
  );
  const findings = [];
  for (const hash of loaded) {
    await goto(pagePath + hash);
    await page.evaluate(settled);
    findings.push(await page.evaluate(landing, hash));
  }
  for (const hash of hashes) {
    await page.evaluate(anchor => {
      location.hash = anchor;
    }, hash);
    findings.push(await page.evaluate(landing, hash));
  }
  return findings.filter(finding => finding !== null);
}

// Much of the time a page is waited for to stand still: the browsers do that beside each other.
describe('a link to a section lands there', {concurrency: true}, () => {
  describe('in Chromium', {concurrency: PAGES_AT_ONCE}, () => {
    for (const pagePath of targets.keys()) {
      for (const [look, size] of [DESKTOP, PHONE].entries()) {
        it(`${pagePath}, ${size.width} px`, () =>
          site.withPage(async page => {
            await page.setViewportSize(size);
            const goto = async path => {
              await page.goto('about:blank');
              await site.goto(page, path);
            };
            assert.deepEqual(await badLandings(goto, page, pagePath, look), []);
          }),
        );
      }
    }
  });

  describe('in Firefox', {concurrency: 1}, () => {
    for (const pagePath of targets.keys()) {
      it(pagePath, async () => {
        assert.deepEqual(await badLandings(firefox.goto, firefox.page, pagePath, LOOKS - 1), []);
      });
    }
  });
});
