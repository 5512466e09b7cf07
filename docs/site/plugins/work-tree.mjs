import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {REPOSITORY_URL} from '../settings.mjs';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A path from the root of the repository, with slashes on every system. */
export function fromRoot(absolute) {
  return path.relative(ROOT, absolute).split(path.sep).join('/');
}

/** HEAD is the newest commit of whatever branch a repository calls its main one. */
export function sourceUrl(name, kind = 'blob') {
  return `${REPOSITORY_URL}/${kind}/HEAD/${name.split('/').map(encodeURIComponent).join('/')}`;
}
