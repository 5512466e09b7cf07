import {lineHtml} from '../code/line-html.mjs';
import {countLines, newText, parseUnifiedDiff} from './parse-unified-diff.mjs';
import {splitRows, unifiedRows} from './rows.mjs';
import {tokenizeHunk} from './tokenize-hunk.mjs';

const MARKS = {add: 'ins', delete: 'del'};

/**
 * All that a browser needs to show the diff of one file.
 *
 * @param name what to call the file if no header of the diff names it
 * @returns path, notes, counts, the text to copy, and hunks: each with its lines in the order of the diff, and
 *     with the pairs of them, as indexes, that stand beside each other in the other view
 */
export function diffView(text, name = 'a file') {
  const diff = parseUnifiedDiff(text);
  const path = diff.path ?? name;
  return {
    path,
    notes: diff.notes,
    added: countLines(diff, 'add'),
    deleted: countLines(diff, 'delete'),
    copied: newText(diff),
    hunks: diff.hunks.map(hunk => hunkView(tokenizeHunk(hunk, path))),
  };
}

function hunkView({header, lines}) {
  const rows = unifiedRows(lines);
  const indexOf = line => (line ? rows.findIndex(row => isSame(row, line)) : null);
  return {
    header,
    lines: rows.map(({kind, oldNumber, newNumber, lastWithoutNewline, ...line}) => ({
      kind,
      oldNumber,
      newNumber,
      lastWithoutNewline,
      indent: /^\s*/.exec(line.text)[0].length,
      // The words that differ from the line that it replaces are marked.
      html: lineHtml(line.tokens, line.parts ?? [{text: line.text, changed: false}], MARKS[kind]),
    })),
    pairs: splitRows(lines).map(({before, after}) => [indexOf(before), indexOf(after)]),
  };
}

function isSame(row, line) {
  return row.oldNumber === line.oldNumber && row.newNumber === line.newNumber;
}
