import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {after, describe, it, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {BUILD, inSite} from './support/build.mjs';
import {scriptsDuring} from './support/scripts.mjs';
import {openSite} from './support/site.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heavy-site-'));
const site = await openSite({folders: [folder, BUILD]});
after(async () => {
  await site.close();
  fs.rmSync(folder, {recursive: true});
});

/** Kilobytes of script, compressed, that a page of each kind may need, and how many files of all kinds. */
const LIMITS = [
  {script: 190, requests: 13, pages: ['/', '/one-to-many/', '/lazy-versus-eager/', '/common-mistakes/', '/exercises/']},
  {script: 170, requests: 12, pages: ['/changes/', '/changes/src/main/java/com/example/stores/Lesson.java/']},
  {script: 145, requests: 9, pages: ['/search/']},
];

async function look(page, pagePath) {
  await page.goto('about:blank');
  return scriptsDuring(page, async () => {
    await site.goto(page, pagePath);
    await page.waitForLoadState('networkidle');
  });
}

function excess({bytes, files, requests, ahead}, limits) {
  return {
    noScript: files === 0,
    script: bytes > limits.script * 1000,
    requests: requests > limits.requests,
    // What is fetched ahead, for another page, is none that the reader has asked for.
    ahead: ahead > 0,
  };
}

const NONE = {noScript: false, script: false, requests: false, ahead: false};

for (const {pages, ...limits} of LIMITS) {
  describe(`a page needs at most ${limits.script} KB of script, and ${limits.requests} files`, () => {
    for (const pagePath of pages) {
      it(pagePath, t =>
        site.withPage(async page => {
          const fetched = await look(page, pagePath);
          const {said, requests, ahead} = fetched;
          t.diagnostic(`${pagePath}: ${said} of script, ${requests} files of all kinds, ${ahead} ahead`);
          assert.deepEqual(excess(fetched, limits), NONE);
        }),
      );
    }
  });
}

const WORSE = {
  script: () => {
    fs.writeFileSync(path.join(folder, 'heavy.js'), `// ${randomBytes(100_000).toString('hex').slice(0, 200_000)}`);
    return `<script src="${inSite('/heavy.js')}"></script>`;
  },
  requests: () => Array.from({length: 10}, (_, i) => `<img src="${inSite('/favicon.svg')}?${i}">`).join(''),
  ahead: () => `<link rel=prefetch href="${inSite('/favicon.svg')}?ahead">`,
};
for (const [what, worsen] of Object.entries(WORSE)) {
  test(`a page that asks for too much: ${what}`, () =>
    site.withPage(async page => {
      const file = path.join(folder, 'search', 'index.html');
      fs.mkdirSync(path.dirname(file), {recursive: true});
      fs.writeFileSync(file, fs.readFileSync(path.join(BUILD, 'search', 'index.html'), 'utf8') + worsen());
      assert.deepEqual(excess(await look(page, '/search/'), LIMITS.at(-1)), {...NONE, [what]: true});
      fs.rmSync(file);
    }),
  );
}

test('a link fetches what it leads to once a pointer is on it', () =>
  site.withPage(async page => {
    await look(page, '/');
    const script = page.waitForRequest(request => request.resourceType() === 'script');
    await page.locator('.pagination-nav__link--next').hover();
    await script;
  }));

test('what is served is compressed, for a browser that can read it', async () => {
  const name = fs.readdirSync(path.join(BUILD, 'assets/js')).find(file => file.startsWith('main.'));
  const whole = fs.readFileSync(path.join(BUILD, 'assets/js', name));
  const [answer] = await once(http.get(`${site.origin}${inSite('/assets/js/')}${name}`, {headers: {'accept-encoding': 'gzip, br'}}), 'response');
  const body = Buffer.concat(await answer.toArray());
  assert.equal(answer.headers['content-encoding'], 'gzip');
  assert.ok(body.length < whole.length / 2);
  assert.deepEqual(gunzipSync(body), whole);

  const [plain] = await once(http.get(`${site.origin}${inSite('/assets/js/')}${name}`), 'response');
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.deepEqual(Buffer.concat(await plain.toArray()), whole);
});
