import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import ignore from 'ignore';
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

/**
 * All files below a folder that belong to the repository, in order. Git is not asked: the site is also built from an
 * archive, where there is none.
 */
export function listFiles(folder) {
  const files = [];
  const entries = fs.readdirSync(path.join(ROOT, folder), {withFileTypes: true});
  for (const entry of entries) {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isIgnored(`${name}/`)) {
        files.push(...listFiles(name));
      }
    } else if (!isIgnored(name)) {
      files.push(name);
    }
  }
  return files.sort();
}

/** Whether a file or a folder is there, and in the repository too. */
export function isInRepository(name) {
  const folder = fs.statSync(path.join(ROOT, name), {throwIfNoEntry: false})?.isDirectory();
  return folder !== undefined && (name === '' || !isIgnored(folder ? `${name}/` : name));
}

const rules = new Map();

/** The rules of each folder count from that folder on, as they do for Git. */
function isIgnored(name) {
  const parts = name.split('/');
  for (let depth = 0; depth < parts.length; depth++) {
    const below = parts.slice(depth).join('/');
    if (below !== '' && rulesOf(parts.slice(0, depth).join('/')).ignores(below)) {
      return true;
    }
  }
  return parts[0] === '.git';
}

function rulesOf(folder) {
  if (!rules.has(folder)) {
    const file = path.join(ROOT, folder, '.gitignore');
    rules.set(folder, ignore().add(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''));
  }
  return rules.get(folder);
}
