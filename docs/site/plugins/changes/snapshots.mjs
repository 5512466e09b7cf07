import fs from 'node:fs';
import path from 'node:path';
import {routeOf} from '../diff/route.mjs';
import {ROOT, listFiles, sourceUrl} from '../work-tree.mjs';
import {DIFFS} from './diffs.mjs';

const BEFORE = 'start';
const AFTER = 'end';

/**
 * All files of both snapshots, each with its status, its diff if it has one, and where it lies in the repository.
 *
 * A file that differs and has no diff was left out on purpose: that the diffs are complete is for the diff tool to say.
 */
export function compareSnapshots(diffs) {
  const before = filesOf(BEFORE);
  const after = filesOf(AFTER);
  const diffOf = new Map(diffs.map(diff => [diff.path, diff]));
  for (const diff of diffs) {
    checkPresence(diff, before, after);
  }
  return [...new Set([...before, ...after])].sort().map(file => {
    const diff = diffOf.get(file);
    const isInBoth = before.has(file) && after.has(file);
    return {
      path: file,
      status: diff?.status ?? (isInBoth && isSame(file) ? 'unchanged' : 'left out'),
      added: diff?.added,
      deleted: diff?.deleted,
      route: diff && routeOf(file),
      before: before.has(file) ? sourceUrl(`${BEFORE}/${file}`) : undefined,
      after: after.has(file) ? sourceUrl(`${AFTER}/${file}`) : undefined,
    };
  });
}

function filesOf(snapshot) {
  return new Set(listFiles(snapshot).map(name => name.slice(snapshot.length + 1)));
}

function isSame(file) {
  const [before, after] = [BEFORE, AFTER].map(snapshot => fs.readFileSync(path.join(ROOT, snapshot, file)));
  return before.equals(after);
}

function checkPresence({name, path: file, status}, before, after) {
  if (before.has(file) !== (status !== 'added') || after.has(file) !== (status !== 'deleted')) {
    throw new Error(`${name}: the file is ${status} there, but not in the snapshots. Write ${DIFFS} again.`);
  }
}
