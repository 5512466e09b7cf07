import assert from 'node:assert/strict';
import {gzipSync} from 'node:zlib';

/** Kilobytes of script, compressed, that a part may need beside its page. */
const OF_PART = 40;

/**
 * What a page fetches while something is done with it: how many files of script, and how many bytes they have,
 * compressed; how many files of any kind; and how many of those ahead, for another page, which count nowhere else.
 */
export async function scriptsDuring(page, work) {
  const all = [];
  const listener = response => all.push(response);
  page.on('response', listener);
  await work();
  page.off('response', listener);
  const isAhead = response => /prefetch/.test(response.request().headers()['sec-purpose'] ?? response.request().headers().purpose);
  const own = all.filter(response => response.url().startsWith('http') && !isAhead(response));
  const bodies = await Promise.all(own.filter(response => response.request().resourceType() === 'script').map(response => response.body()));
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  return {
    bytes,
    files: bodies.length,
    requests: own.length,
    ahead: all.filter(isAhead).length,
    said: `${(bytes / 1000).toFixed(1)} KB in ${bodies.length} files`,
  };
}

/**
 * A part of a page asks for its scripts when the reader opens it, and not before; then they are few.
 *
 * @param t the test, which is told how many they are
 * @param open opens the part, on a page that is there
 * @returns how many files were fetched
 */
export async function assertFewScripts(t, page, open) {
  await page.waitForLoadState('networkidle');
  const {bytes, files, said} = await scriptsDuring(page, open);
  t.diagnostic(said);
  assert.ok(bytes > 1000 && bytes <= OF_PART * 1000, said);
  return files;
}
