import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {copiedBy} from './checks/copy.mjs';
import {countDiagrams, fencesOf, writtenPages} from './support/markdown.mjs';
import {PAGES_AT_ONCE, openSite} from './support/site.mjs';

const site = await openSite({permissions: ['clipboard-read', 'clipboard-write']});
after(() => site.close());

const ALERTS = {NOTE: 'note', TIP: 'tip', IMPORTANT: 'info', WARNING: 'warning', CAUTION: 'danger'};

const isListing = ({language}) => !['diff', 'mermaid'].includes(language);

describe('what is special in the Markdown is so on the page', {concurrency: PAGES_AT_ONCE}, () => {
  for (const {name, pagePath, text} of writtenPages()) {
    it(`the listings of ${name}: titles, highlighted lines and text`, () =>
      site.withPage(async page => {
        await site.goto(page, pagePath);
        const shown = await page.locator('[data-code]').evaluateAll(blocks =>
          blocks.map(block => {
            const lines = [...block.querySelectorAll('[data-code-line]')];
            return {
              title: block.querySelector('[data-code-title]').textContent,
              highlighted: lines.flatMap((line, i) => ('highlighted' in line.dataset ? [i + 1] : [])),
              lines: lines.map(line => line.textContent.replace(/\n$/, '')),
            };
          }),
        );
        const written = fencesOf(text).filter(isListing);
        assert.deepEqual(shown, written.map(({title, highlighted, lines}) => ({title, highlighted, lines})));
      }),
    );

    const first = fencesOf(text).find(isListing);
    it(`the first listing of ${name} can be copied`, {skip: !first && 'it has none'}, () =>
      site.withPage(async page => {
        await site.goto(page, pagePath);
        const block = page.locator('[data-code]').first();
        const copied = await copiedBy(page, block.getByRole('button', {name: 'Copy'}));
        assert.equal(copied, first.lines.join('\n'));
      }),
    );

    it(`the diagrams, the pictures and the alerts of ${name}`, () =>
      site.withPage(async page => {
        await site.goto(page, pagePath);
        assert.equal(await page.locator('[data-diagram]').count(), countDiagrams(pagePath));

        const pictures = page.locator('.markdown img');
        assert.equal(await pictures.count(), (text.match(/!\[/g) ?? []).length);
        for (const picture of await pictures.all()) {
          await picture.scrollIntoViewIfNeeded();
          await picture.evaluate(image => image.decode());
          assert.ok((await picture.evaluate(image => image.naturalWidth)) > 0);
        }

        const alerts = [...text.matchAll(/^> \[!(\w+)\]$/gm)].map(([, word]) => `theme-admonition-${ALERTS[word]}`);
        const shown = await page.locator('.theme-admonition').evaluateAll(boxes => boxes.map(box => box.classList[1]));
        assert.deepEqual(shown, alerts);
      }),
    );
  }
});
