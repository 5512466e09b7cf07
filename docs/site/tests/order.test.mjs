import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileOf, inSite} from './support/build.mjs';
import {diffFiles, filesOfIndex} from './support/diff-files.mjs';
import {elementsOf} from './support/html.mjs';
import {writtenPages} from './support/markdown.mjs';

/** Where the links to the previous and the next page lead. */
function neighboursOf(pagePath) {
  const links = elementsOf(fileOf(inSite(pagePath))).filter(({tag}) => tag === 'a');
  return ['prev', 'next'].map(
    way => links.find(({attributes}) => attributes.class?.includes(`pagination-nav__link--${way}`))?.attributes.href,
  );
}

function assertOrder(pagePaths) {
  const addresses = pagePaths.map(inSite);
  for (const [i, pagePath] of pagePaths.entries()) {
    assert.deepEqual(neighboursOf(pagePath), [addresses[i - 1], addresses[i + 1]], pagePath);
  }
}

test('the pages follow each other as their numbers say', () => {
  assertOrder(writtenPages().map(({pagePath}) => pagePath));
});

test('the diffs follow each other as their index says', () => {
  const pagePathOf = new Map(diffFiles().map(({file, pagePath}) => [file, pagePath]));
  assert.equal(filesOfIndex().length, pagePathOf.size);
  assertOrder(filesOfIndex().map(file => pagePathOf.get(file)));
});
