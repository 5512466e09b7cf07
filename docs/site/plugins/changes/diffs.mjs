import fs from 'node:fs';
import path from 'node:path';
import {routeOf} from '../diff/route.mjs';
import {countLines, parseUnifiedDiff} from '../diff/parse-unified-diff.mjs';
import {ROOT, listFiles} from '../work-tree.mjs';

/** The folder that the diff tool writes. */
export const DIFFS = 'diffs/start-to-end';

export const INDEX = `${DIFFS}/README.md`;

/** All diffs, in the order of their index. Each has the path of the file that it is about, seen from a snapshot. */
export function readDiffs() {
  const order = readGroups().flatMap(group => group.names);
  const place = name => (order.includes(name) ? order.indexOf(name) : order.length);
  return listFiles(DIFFS)
    .filter(name => name.endsWith('.diff'))
    .map(readDiff)
    .sort((a, b) => place(a.name) - place(b.name));
}

function readDiff(name) {
  const text = fs.readFileSync(path.join(ROOT, name), 'utf8');
  try {
    const diff = parseUnifiedDiff(text);
    if (diff.path === undefined) {
      throw new Error('no line of it names a file');
    }
    return {
      name,
      text,
      path: diff.path,
      status: diff.status,
      added: countLines(diff, 'add'),
      deleted: countLines(diff, 'delete'),
    };
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, {cause: error});
  }
}

/** Where the links lead that lead to a diff, to the index, or to the folder of both. */
export function diffRoutes() {
  const routes = new Map(readDiffs().map(diff => [diff.name, routeOf(diff.path)]));
  return routes.set(INDEX, '/changes/').set(DIFFS, '/changes/');
}

/** The groups of the index, each with the names of its diffs: the change itself comes first there. */
export function readGroups() {
  const groups = [];
  for (const line of fs.readFileSync(path.join(ROOT, INDEX), 'utf8').split('\n')) {
    if (line.startsWith('## ')) {
      groups.push({title: line.slice(3), names: []});
    }
    const link = /^\| \[.*?\]\(([^)]+\.diff)\)/.exec(line);
    if (link) {
      groups.at(-1).names.push(path.posix.join(DIFFS, decodeURI(link[1])));
    }
  }
  return groups.filter(group => group.names.length > 0);
}
