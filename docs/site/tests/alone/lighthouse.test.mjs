import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, describe, it, test} from 'node:test';
import {COMPARABLE, GOALS, RUNS, lighthouseFaults} from '../checks/lighthouse.mjs';
import {BUILD, fileOf, inSite} from '../support/build.mjs';
import {openLighthouse} from '../support/lighthouse.mjs';

const broken = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-for-lighthouse-'));
const lighthouse = await openLighthouse([broken, BUILD]);
after(async () => {
  await lighthouse.close();
  fs.rmSync(broken, {recursive: true});
});

/** Each link of a page is looked at in many small steps, which take most of the time: `links.test.mjs` does it at once. */
const SLOW = ['crawlable-anchors', 'link-text'];

/** On a machine that is very busy, Lighthouse may give up. */
const look = pagePath => lighthouse.look(pagePath, 'mobile', SLOW).catch(() => lighthouse.look(pagePath, 'mobile', SLOW));

describe('Lighthouse finds nothing on a phone', () => {
  for (const [pagePath, {mobile}] of Object.entries(GOALS)) {
    it(pagePath, async t => {
      const looks = [await look(pagePath)];
      // Accessibility and the like are the same each time. Speed is not.
      if (looks[0].scores.performance < mobile && lighthouseFaults(looks, mobile).length > 0) {
        while (looks.length < RUNS) {
          looks.push(await look(pagePath));
        }
      }
      for (const {scores, blocking, benchmarkIndex} of looks) {
        t.diagnostic(`${pagePath}: performance ${scores.performance}, blocked for ${blocking} ms, benchmarkIndex ${benchmarkIndex}`);
      }
      assert.deepEqual(lighthouseFaults(looks, mobile), []);
    });
  }
});

test('a picture that says nothing, and an error', async () => {
  const page = fs.readFileSync(fileOf(inSite('/search/')), 'utf8');
  const file = path.join(broken, 'search', 'index.html');
  fs.mkdirSync(path.dirname(file));
  fs.writeFileSync(file, `${page}<img src="${inSite('/favicon.svg')}" width=9 height=9><script>console.error('oops')</script>`);
  const faults = lighthouseFaults([await look('/search/')], 0).join('\n');
  assert.match(faults, /^accessibility \d\d: .*image-alt/m);
  assert.match(faults, /^best-practices \d\d: .*errors-in-console/m);
  assert.match(faults, /^seo \d\d: .*image-alt/m);
});

test('speed is judged by the median, and only where the machine is fast enough', () => {
  const looks = (indexes, performances) =>
    performances.map((performance, i) => ({scores: {performance}, blocking: 500, benchmarkIndex: indexes[i] ?? COMPARABLE, failed: []}));
  assert.deepEqual(lighthouseFaults(looks([], [99, 84, 85, 70, 90]), 85), []);
  assert.equal(lighthouseFaults(looks([], [99, 84, 84, 70, 90]), 85).length, 1);
  assert.deepEqual(lighthouseFaults(looks([3000, 3000, COMPARABLE - 1], [99, 84, 84, 70, 90]), 85), []);
});
