import {gzipSync} from 'node:zlib';

/** How many files of script a page fetches while something is done with it, and how many bytes they have, compressed. */
export async function scriptsDuring(page, work) {
  const scripts = [];
  const listener = response => response.request().resourceType() === 'script' && scripts.push(response.body());
  page.on('response', listener);
  await work();
  page.off('response', listener);
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  return {bytes, files: scripts.length, said: `${(bytes / 1000).toFixed(1)} KB in ${scripts.length} files`};
}
