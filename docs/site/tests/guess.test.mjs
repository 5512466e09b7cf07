import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {openSite} from './support/site.mjs';
import {writtenPages} from './support/markdown.mjs';

const site = await openSite();
after(() => site.close());

/** The questions of the pages, and how many statements the output behind each has. */
const questions = writtenPages().flatMap(({pagePath, text}) =>
  [...text.matchAll(/\bguess\b[^\n]*\?\n\n<details>\n<summary>.*<\/summary>\n\n<!-- output .*\n```text\n([^]*?)```/gi)].map(([, output], nth) => ({
    pagePath,
    nth,
    count: [...output.matchAll(/^\s*\[(\d+)\] /gm)].at(-1)[1],
  })),
);

test('an output that the reader is to guess opens with the guess, and the run has the answer', async () => {
  assert.ok(questions.length > 0);
  for (const {pagePath, nth, count} of questions) {
    await site.withPage(async page => {
      for (const [choice, verdict] of [[count, `Yes, ${count} statement`], ['10', `Not 10: ${count} statement`], ['Show me', `${count} statement`]]) {
        await site.goto(page, pagePath);
        const guess = page.locator('[data-guess]').nth(nth);
        const output = guess.locator('[data-code=output]');
        assert.equal(await output.isVisible(), false);
        await guess.getByRole('button', {name: choice, exact: true}).click();
        assert.equal(await output.isVisible(), true);
        assert.ok((await guess.getByRole('status').first().innerText()).startsWith(verdict));
      }
    });
  }
});
