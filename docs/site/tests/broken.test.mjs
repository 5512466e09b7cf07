// Breaks one thing at a time in a copy of a page, and the checks have to find it: one that finds nothing in the other
// tests may only be blind.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {REPOSITORY_URL} from '../settings.mjs';
import {faultsOfSplit, faultsOfUnified} from './checks/diff-lines.mjs';
import {layoutFaults} from './checks/layout.mjs';
import {landing} from './checks/landing.mjs';
import {deadLinks} from './checks/links.mjs';
import {faultsOf} from './checks/look.mjs';
import {missingText} from './checks/no-script.mjs';
import {settled} from './checks/settled.mjs';
import {BUILD, fileOf, inSite} from './support/build.mjs';
import {diffFiles, readDiff} from './support/diff-files.mjs';
import {writtenPages} from './support/markdown.mjs';
import {DESKTOP, PHONE, openSite} from './support/site.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-site-'));
const folders = [folder, BUILD];
const withScript = await openSite({folders});
const withoutScript = await openSite({folders, javaScriptEnabled: false});
after(async () => {
  await Promise.all([withScript.close(), withoutScript.close()]);
  fs.rmSync(folder, {recursive: true});
});

const CHANGES = '/changes/';
const DIFF = diffFiles().find(({text}) => readDiff(text).some(row => row.kind === 'delete'));

/** Lays a broken copy of a page over the build. */
function breakPage(pagePath, change) {
  const whole = fs.readFileSync(fileOf(inSite(pagePath)), 'utf8');
  const broken = change(whole);
  assert.notEqual(broken, whole);
  const file = path.join(folder, pagePath, 'index.html');
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, broken);
}

const append = html => whole => whole + html;

const IN_REPOSITORY = `${REPOSITORY_URL}/blob/HEAD/`;
const DEAD_LINKS = [
  ...['/nowhere/', '../before', '#nowhere', '/before/#nowhere', 'nowhere.md', 'nowhere.png'],
  // Of these the second is there, but not for those who clone the repository.
  ...['nowhere.md', 'docs/site/build/index.html'].map(name => IN_REPOSITORY + name),
];
for (const link of DEAD_LINKS) {
  test(`a dead link, ${link.replace(IN_REPOSITORY, 'to the repository, ')}`, () => {
    const target = link.startsWith('/') ? inSite(link) : link;
    breakPage(CHANGES, append(link.endsWith('.png') ? `<img src="${target}">` : `<a href="${target}">here</a>`));
    const findings = deadLinks([CHANGES], folders);
    assert.equal(findings.length, 1);
    assert.ok(findings[0].endsWith(target), findings[0]);
  });
}

const BROKEN_PAGES = {
  'a low contrast': ['<style>main p {color: #bbb !important; background: #fff !important}</style>', /axe, color-contrast/],
  'a low contrast of one heading, in the dark alone': [
    '<style>[data-theme=dark] #the-two-classes {color: #444}</style>',
    /px\): dark: axe, color-contrast/,
  ],
  'a picture that says nothing': ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width=9>', /axe, image-alt/],
  'buttons that are too small for a finger': [
    '<p>' + '<button type=button style="font-size: 8px; padding: 0; border: 0">x</button> '.repeat(2) + '</p>',
    /axe, target-size/,
    PHONE,
  ],
  'a link that looks like its text': [
    '<style>main p a {color: #444 !important; text-decoration: none !important}</style>',
    /axe, link-in-text-block/,
  ],
  'a page that is too wide': ['<div style="width: 3000px">wide</div>', /3\d\d\d px wide/],
  'a message in the console': ['<script>console.error("oops")</script>', /console, error: oops/],
  'an error that nobody catches': ['<script>throw new Error("oops")</script>', /error in the page: oops/],
  'a file that is missing': ['<link rel=stylesheet href=/nowhere.css>', /status 404: .*nowhere\.css/],
  'a request to another host': ['<script src=http://other.test/spy.js></script>', /request to another host: .*spy\.js/],
};
for (const [name, [html, finding, size = DESKTOP]] of Object.entries(BROKEN_PAGES)) {
  test(name, () =>
    withScript.withPage(async page => {
      breakPage('/before/', append(html));
      const findings = await faultsOf(withScript, page, '/before/', {schemes: ['light', 'dark'], size});
      assert.match(findings.join('\n'), finding);
    }),
  );
}

/** A style that breaks the layout, in a window that is so wide with text that is so large, and what has to be found. */
const BROKEN_LAYOUTS = {
  'an output that is cut off': ['[data-code-line] {white-space: pre !important}', 1280, 100, /cut off: pre "\d\. /],
  'a listing that scrolls and does not say so': ['.scroll-hint {display: none !important}', 390, 100, /cut off: pre/],
  'a hint above a line of code': ['.scroll-hint {transform: none !important}', 390, 100, /the hint covers the last line: pre/],
  'an option that is broken behind its hyphen': ['.code-word {display: inline !important}', 390, 100, /broken behind its hyphen: "?-D/],
  'a text that is longer than its box in a diagram': ['.actor text {font-size: 20px}', 390, 100, /spills out of its box in a diagram: Your program/],
  'a table with two letters in a line': ['td, th {min-width: 0 !important; max-width: 3rem; word-break: break-all}', 390, 100, /a column of \d+ px/],
  'a diagram that is cut off': ['[data-diagram] svg {max-width: none !important; width: 700px !important}', 390, 100, /a diagram is cut off/],
  'a diagram that is too small': ['[data-diagram] svg {width: 200px !important}', 390, 100, /letters of \d/],
  'a bar that spills over': ['.navbar__inner {flex-wrap: nowrap !important; min-width: 120vw}', 1280, 200, /spills out of the bar/],
  'a search that covers the name of the site': ['.navbar search {position: absolute; left: 0}', 390, 200, /covers the name of the site/],
  'a heading with a word that is broken': ['h1 {font-size: 12rem !important}', 390, 100, /a heading with a broken word: Ways/],
  'a box of the search without room': ['.navbar input {width: 60px !important}', 768, 100, /no room for a word/],
  'a sidebar that is clipped': ['.menu__link > span {display: block !important; overflow: hidden !important; line-height: 1 !important}', 1280, 100, /clipped: span/],
};
for (const [name, [style, width, percent, finding]] of Object.entries(BROKEN_LAYOUTS)) {
  test(name, () =>
    withScript.withPage(async page => {
      breakPage('/ways-to-load/', append(`<style>${style} html {font-size: ${percent}% !important}</style>`));
      await page.setViewportSize({width, height: 800});
      await withScript.goto(page, '/ways-to-load/');
      await page.evaluate(settled);
      assert.match((await page.evaluate(layoutFaults)).join('\n'), finding);
    }),
  );
}

for (const kind of ['add', 'delete', 'context']) {
  test(`a diff that loses a line, ${kind}`, () =>
    withoutScript.withPage(async page => {
      const row = new RegExp(`<tr data-line="?${kind}"?>.*?(?=<tr|</tbody>|<tbody>|</table>)`, 's');
      breakPage(DIFF.pagePath, whole => whole.replace(row, ''));
      await withoutScript.goto(page, DIFF.pagePath);
      assert.equal((await faultsOfUnified(page.locator('[data-diff]'), DIFF.text)).length, 1);
    }),
  );
}

test('a line that the view side by side loses, on either side', () =>
  withScript.withPage(async page => {
    fs.rmSync(path.join(folder, DIFF.pagePath), {recursive: true, force: true});
    await withScript.goto(page, DIFF.pagePath);
    await page.getByRole('radio', {name: 'Side by side'}).click();
    const view = page.locator('[data-diff]');
    assert.deepEqual(await faultsOfSplit(view, DIFF.text), []);
    await view.locator('tr[data-line=context]').first().evaluate(row => row.remove());
    assert.equal((await faultsOfSplit(view, DIFF.text)).length, 2);
  }));

test('a page that grows above the section that a link leads to', () =>
  withScript.withPage(async page => {
    const hash = '#the-two-classes';
    const box = "Object.assign(document.createElement('div'), {id: 'grown', style: 'height: 900px'})";
    // A box that is there before React is, is taken away again.
    const isReady = "document.documentElement.dataset.hasHydrated === 'true'";
    const add = `document.querySelector('.markdown').prepend(${box})`;
    const grow = `const timer = setInterval(() => ${isReady} && (clearInterval(timer), setTimeout(() => ${add}, 100)), 10)`;
    const landingWith = async html => {
      breakPage('/before/', append(html));
      await page.goto('about:blank');
      await withScript.goto(page, `/before/${hash}`);
      await page.locator('#grown').waitFor({state: 'attached'});
      await page.evaluate(settled);
      return page.evaluate(landing, hash);
    };
    assert.equal(await landingWith(`<script>${grow}</script>`), null);
    // As it was while a browser held on to the sidebar.
    const holding = '.theme-doc-sidebar-container {overflow-anchor: auto !important}';
    assert.match(await landingWith(`<style>${holding}</style><script>${grow}</script>`), /px below the bar/);
  }));

const GONE = {
  'a paragraph that is gone': ['/before/', /(<\/h1>.*?)<p>.*?(?=<p>|<h2)/s],
  'a number in a sentence that is gone': ['/before/', /(this becomes statement <!-- -->)\d+/],
  'a listing in a quotation that is gone': ['/a-query-instead-of-a-list/', /()store<wbr>\.items<wbr>\.filter_by\(name==.*?\n/],
};
for (const [name, [pagePath, part]] of Object.entries(GONE)) {
  test(name, () =>
    withoutScript.withPage(async page => {
      const {text} = writtenPages().find(written => written.pagePath === pagePath);
      breakPage(pagePath, whole => whole.replace(part, '$1'));
      await withoutScript.goto(page, pagePath);
      assert.notDeepEqual(await missingText(page, text), []);
    }),
  );
}
