import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {BASE_URL} from '../../settings.mjs';

/** What `npm run build` made. */
export const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A path that nothing lies at: a server answers with the page for that. */
export const NOWHERE = '/no-such-page/';

/** The paths of all pages, without the base path, as they are in a build: a page that nobody links to counts too. */
export function pagePaths(folder = BUILD) {
  return fs
    .readdirSync(folder, {recursive: true})
    .map(name => `/${name.split(path.sep).join('/')}`)
    .filter(name => name.endsWith('/index.html'))
    .map(name => name.slice(0, -'index.html'.length))
    .sort();
}

/** An address on a server, for a path without the base path. */
export function inSite(pagePath) {
  return BASE_URL + pagePath.slice(1);
}

/**
 * The file that answers to an address, or undefined.
 *
 * An address without its slash finds nothing: not every server sends the reader on.
 *
 * @param folders the first one that has the file counts, so that a test can lay a broken page over the build
 */
export function fileOf(pathname, folders = [BUILD]) {
  if (!pathname.startsWith(BASE_URL)) {
    return undefined;
  }
  const name = decodeURIComponent(pathname.slice(BASE_URL.length)).replace(/(^|\/)$/, '$1index.html');
  return folders.map(folder => path.join(folder, name)).find(isFile);
}

function isFile(name) {
  return fs.statSync(name, {throwIfNoEntry: false})?.isFile() ?? false;
}
