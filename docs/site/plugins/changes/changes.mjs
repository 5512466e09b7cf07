import fs from 'node:fs';
import path from 'node:path';
import {routeOf} from '../diff/route.mjs';
import {ROOT, sourceUrl} from '../work-tree.mjs';

/** The folder that the diff tool writes. */
export const DIFFS = 'diffs/start-to-end';

export const INDEX = `${DIFFS}/README.md`;

/**
 * What the diff tool says of the two snapshots. That it is complete and current is for the tool to say.
 *
 * @returns groups, `{title, files}` in the order in which to read them; how many files are unchanged, of which the tool
 *     names only so many; and all files that it names, sorted. A file has its path, its status, and where it lies in the
 *     repository before and after. If it has a diff, it also has its name and route, the name of the new file, and how
 *     many lines were added and deleted
 */
export function readChanges() {
  const {from, to, groups, unchanged, leftOut} = JSON.parse(fs.readFileSync(path.join(ROOT, DIFFS, 'changes.json'), 'utf8'));
  const fileOf = (name, status, {inFrom = true, inTo = true, renamedFrom}) => ({
    path: name,
    status,
    before: inFrom ? sourceOf(`${from}/${renamedFrom ?? name}`) : undefined,
    after: inTo ? sourceOf(`${to}/${name}`) : undefined,
  });
  const withDiffs = groups.map(({title, files}) => ({
    title,
    files: files.map(({path: name, status, renamedFrom, added, removed, diff}) => ({
      ...fileOf(name, status, {inFrom: status !== 'added', inTo: status !== 'deleted', renamedFrom}),
      name: `${DIFFS}/${diff}`,
      newFile: `${to}/${name}`,
      route: routeOf(name),
      added,
      deleted: removed,
    })),
  }));
  const others = [
    ...(unchanged.paths ?? []).map(name => fileOf(name, 'unchanged', {})),
    ...leftOut.paths.map(file => fileOf(file.path, 'left out', file)),
  ];
  return {
    groups: withDiffs,
    unchanged: unchanged.count,
    files: [...withDiffs.flatMap(({files}) => files), ...others].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Where the links lead that lead to a diff, to the index, or to the folder of both. */
export function diffRoutes() {
  const withDiff = readChanges().files.filter(({route}) => route);
  return new Map([...withDiff.map(({name, route}) => [name, route]), [INDEX, '/changes/'], [DIFFS, '/changes/']]);
}

/** A folder that was left out as a whole ends with a slash. */
function sourceOf(name) {
  return name.endsWith('/') ? sourceUrl(name.slice(0, -1), 'tree') : sourceUrl(name);
}
