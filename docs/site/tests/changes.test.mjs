import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {inSite} from './support/build.mjs';
import {changes, diffFiles} from './support/diff-files.mjs';
import {openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

/** The list after this heading has every file; the one before it repeats those to read first. */
const ALL = '#all ~ ul [data-file]';

function expectedFiles() {
  const {groups, unchanged, leftOut} = changes();
  const routeOfFile = new Map(diffFiles().map(({file, pagePath}) => [file, inSite(pagePath)]));
  return [
    ...groups.flatMap(({files}) => files.map(({path, status}) => [path, status, routeOfFile.get(path)])),
    ...unchanged.paths.map(path => [path, 'unchanged', undefined]),
    ...leftOut.paths.map(({path}) => [path, 'left out', undefined]),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
}

test('the page "What changed" has every file of both programs, and the diff of each', () =>
  site.withPage(async page => {
    await site.goto(page, '/changes/');
    const shown = await page.locator(ALL).evaluateAll(entries =>
      entries.map(entry => {
        const links = [...entry.querySelectorAll('a')].map(link => link.getAttribute('href'));
        return [entry.dataset.file, entry.dataset.status, links.find(link => link.startsWith('/'))];
      }),
    );
    assert.deepEqual(shown.sort(([a], [b]) => (a < b ? -1 : 1)), expectedFiles());
  }));

test('no diff is missing', () => {
  const withDiff = expectedFiles().filter(([, , diff]) => diff);
  assert.equal(withDiff.length, diffFiles().length);
});

test('files of one status can be hidden', () =>
  site.withPage(async page => {
    await site.goto(page, '/changes/');
    await page.getByRole('checkbox', {name: 'unchanged'}).uncheck();
    const statuses = await page.locator(ALL).evaluateAll(entries => entries.map(entry => entry.dataset.status));
    const expected = expectedFiles().filter(([, status]) => status !== 'unchanged');
    assert.deepEqual(statuses.sort(), expected.map(([, status]) => status).sort());
  }));
