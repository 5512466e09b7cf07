import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {after, test} from 'node:test';
import {ROOT, inSite} from './support/build.mjs';
import {diffFiles} from './support/diff-files.mjs';
import {openSite} from './support/site.mjs';

const site = await openSite();
after(() => site.close());

/** The list after this heading has every file; the one before it repeats those to read first. */
const ALL = '#all ~ ul [data-file]';

/** The files of a snapshot, as Git knows them: what a program or an editor left there does not count. */
function filesOf(snapshot) {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', snapshot], {cwd: ROOT, encoding: 'utf8'});
  return listed
    .split('\0')
    .filter(name => name !== '' && fs.existsSync(path.join(ROOT, name)))
    .map(name => name.slice(snapshot.length + 1));
}

function expectedFiles() {
  const [before, after] = ['start', 'end'].map(snapshot => new Set(filesOf(snapshot)));
  const diffs = new Map(diffFiles().map(({file, pagePath}) => [file, inSite(pagePath)]));
  return [...new Set([...before, ...after])].sort().map(file => [file, statusOf(file, before, after, diffs), diffs.get(file)]);
}

function statusOf(file, before, after, diffs) {
  const isSame = () =>
    fs.readFileSync(path.join(ROOT, 'start', file)).equals(fs.readFileSync(path.join(ROOT, 'end', file)));
  if (before.has(file) && after.has(file) && isSame()) {
    return 'unchanged';
  }
  if (!diffs.has(file)) {
    return 'left out';
  }
  return before.has(file) ? (after.has(file) ? 'changed' : 'deleted') : 'added';
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
