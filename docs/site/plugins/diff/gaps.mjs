import {lineHtml} from '../code/line-html.mjs';
import {tokenizeLines} from '../code/tokenize.mjs';

/**
 * The lines of a file that its diff leaves out: those before each hunk, and those behind the last.
 *
 * @param text the new file
 * @returns for each hunk, and one more time, lines of context as `diff-view.mjs` makes them
 */
export function gapsOf(hunks, text, path) {
  const lines = text.split('\n');
  if (lines.at(-1) === '') {
    lines.pop();
  }
  const tokens = tokenizeLines(lines, path.slice(path.lastIndexOf('.') + 1));
  let next = {oldNumber: 1, newNumber: 1};
  const gaps = hunks.map(hunk => {
    const first = side => hunk.lines.find(line => line[side] !== undefined)?.[side] ?? next[side];
    const last = side => hunk.lines.findLast(line => line[side] !== undefined)?.[side] ?? next[side] - 1;
    const gap = context(next, first('newNumber'), lines, tokens);
    next = {oldNumber: last('oldNumber') + 1, newNumber: last('newNumber') + 1};
    return gap;
  });
  return [...gaps, context(next, lines.length + 1, lines, tokens)];
}

function context({oldNumber, newNumber}, end, lines, tokens) {
  return Array.from({length: Math.max(0, end - newNumber)}, (_, i) => {
    const text = lines[newNumber + i - 1];
    return {
      kind: 'context',
      oldNumber: oldNumber + i,
      newNumber: newNumber + i,
      indent: /^\s*/.exec(text)[0].length,
      html: lineHtml(tokens[newNumber + i - 1], [{text, changed: false}]),
    };
  });
}
