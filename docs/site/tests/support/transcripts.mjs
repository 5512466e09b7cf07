import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from './build.mjs';

const OUTPUT = path.join(ROOT, 'docs/output');

/** What a step of `end` printed, as lines. */
function transcriptOf(step) {
  return fs.readFileSync(path.join(OUTPUT, `end-${step}.txt`), 'utf8').split('\n');
}

/** The lines of a part below its heading, without the empty ones. */
export function partOf(step, name) {
  const lines = transcriptOf(step);
  const below = lines.slice(lines.findIndex(line => line.startsWith(`${name}. `)) + 1);
  const end = below.findIndex(line => /^\S/.test(line));
  return below.slice(0, end === -1 ? undefined : end).filter(line => line !== '');
}

/** A text without blanks and without the sign of a comment, for what is broken into lines in another way. */
export function squeezed(text) {
  return text.replace(/^\s*-- /gm, '').replace(/\s/g, '');
}

/** What stands in a row of the table that `compare` prints for its first question: its numbers. */
export function comparedNumbers(way) {
  const lines = transcriptOf('compare');
  const rows = lines.slice(lines.indexOf('Every store with its items'));
  return rows.find(line => line.startsWith(`  ${way} `)).match(/\d+/g).map(Number);
}
