import fs from 'node:fs';
import path from 'node:path';
import {routeOf} from '../../plugins/diff/route.mjs';
import {ROOT} from './build.mjs';

const FOLDER = path.join(ROOT, 'diffs', 'start-to-end');

const KINDS = {' ': 'context', '+': 'add', '-': 'delete'};

/** All diffs, by the path of the file that each is about. */
export function diffFiles() {
  return fs
    .readdirSync(FOLDER, {recursive: true})
    .filter(name => name.endsWith('.diff'))
    .sort()
    .map(name => {
      const file = name.slice(0, -'.diff'.length).split(path.sep).join('/');
      return {file, pagePath: routeOf(file), text: fs.readFileSync(path.join(FOLDER, name), 'utf8')};
    });
}

/** What the diff tool says of the snapshots. */
export function changes() {
  return JSON.parse(fs.readFileSync(path.join(FOLDER, 'changes.json'), 'utf8'));
}

/** The paths of the files in the order of the index of the diffs. */
export function filesOfIndex() {
  return changes().groups.flatMap(({files}) => files.map(file => file.path));
}

/**
 * Reads a diff, and not with the parser of the site: that is what is under test.
 *
 * @returns rows `{kind, text, old, new}`, where kind is `hunk`, `context`, `add` or `delete`, and old and new are numbers
 *     of lines; the last line of a file may have `noNewline`
 */
export function readDiff(text) {
  const rows = [];
  let left = {old: 0, new: 0};
  let next;
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@.*/.exec(line);
    if (left.old > 0 || left.new > 0) {
      // The header has promised more lines, so that this one is none, whatever it looks like.
      const kind = KINDS[line[0] ?? ' '];
      if (kind) {
        const row = {kind, text: line.slice(1)};
        for (const side of kind === 'context' ? ['old', 'new'] : [kind === 'add' ? 'new' : 'old']) {
          row[side] = next[side]++;
          left[side]--;
        }
        rows.push(row);
      }
    } else if (header) {
      const [whole, oldStart, oldCount = 1, newStart, newCount = 1] = header;
      rows.push({kind: 'hunk', text: whole});
      next = {old: Number(oldStart), new: Number(newStart)};
      left = {old: Number(oldCount), new: Number(newCount)};
    }
    if (line.startsWith('\\')) {
      rows.at(-1).noNewline = true;
    }
  }
  return rows;
}

/** The rows of one file: those of the old one, or those of the new one. */
export function sideOf(rows, side) {
  return rows.filter(row => row[side] !== undefined);
}

/** What the new file has of a diff, as it is in that file. */
export function newLines(rows) {
  return sideOf(rows, 'new')
    .map(({text, noNewline}) => (noNewline ? text : `${text}\n`))
    .join('');
}
