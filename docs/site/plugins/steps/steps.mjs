import fs from 'node:fs';
import path from 'node:path';
import {applyPatch} from 'diff';
import {codeLines} from '../code/code-lines.mjs';
import {diffView} from '../diff/diff-view.mjs';
import {gapsOf} from '../diff/gaps.mjs';
import {linesOfPages} from '../pages.mjs';
import {ROOT} from '../work-tree.mjs';

const STEPS = path.join(ROOT, 'docs/steps');

const OUTPUT = path.join(ROOT, 'docs/output');

const HEADER = /^(\w+): (.*(?:\n .*)*)/gm;

/** Where the diff of one file begins. */
const FILE = /^(?=--- .*\n\+\+\+ )/m;

/**
 * The steps between the two programs, in their order: what each does and why, as its patch says; its section; the files
 * that it changes, whole and as they are afterwards, with what is new and what is gone; and the answer of the check,
 * whole and in one line.
 */
export function readSteps() {
  const texts = new Map();
  return fs
    .readdirSync(STEPS)
    .filter(name => name.endsWith('.patch'))
    .sort()
    .map(name => {
      const [number] = /^\d+/.exec(name);
      const [head, ...diffs] = fs.readFileSync(path.join(STEPS, name), 'utf8').split(FILE);
      const said = Object.fromEntries([...head.matchAll(HEADER)].map(([, key, text]) => [key, text.replace(/\s+/g, ' ')]));
      return {
        number,
        ...sectionOf(number),
        does: said.Does,
        why: said.Why,
        files: diffs.map(diff => wholeFile(name, diff, texts)),
        ...answerOf(number),
      };
    });
}

function sectionOf(number) {
  const begin = `Step ${Number(number)}: `;
  const {title, url} = linesOfPages().find(({section}) => section.title?.startsWith(begin)).section;
  return {title, url};
}

/**
 * A file with all its lines, as one hunk.
 *
 * @param texts the files as they are before, by their paths; what is not there is as in `start`
 */
function wholeFile(name, text, texts) {
  const {path: file, added, deleted, hunks} = diffView(text);
  const isNew = text.startsWith('--- /dev/null');
  const before = texts.get(file) ?? (isNew ? '' : fs.readFileSync(path.join(ROOT, 'start', file), 'utf8'));
  const after = applyPatch(before, text);
  if (after === false) {
    throw new Error(`docs/steps/${name} does not fit ${file}: has start been changed?`);
  }
  texts.set(file, after);
  const gaps = gapsOf(hunks, after, file);
  return {path: file, added, deleted, lines: [...hunks.flatMap((hunk, i) => [...gaps[i], ...hunk.lines]), ...gaps.at(-1)]};
}

function answerOf(number) {
  const lines = fs.readFileSync(path.join(OUTPUT, `step-${number}.txt`), 'utf8').trimEnd().split('\n');
  // The first line is the command.
  return {answer: codeLines(lines, {kind: 'output', highlighted: []}), summary: lines[1]};
}
