import {tokenizeLines} from '../code/tokenize.mjs';

/** The hunk with the tokens of each line. Each side is a text of its own: only apart are the two of them code. */
export function tokenizeHunk(hunk, path) {
  const tokens = new Map();
  for (const otherSide of ['add', 'delete']) {
    const lines = hunk.lines.filter(line => line.kind !== otherSide);
    tokenizeLines(
      lines.map(line => line.text),
      path.slice(path.lastIndexOf('.') + 1),
    ).forEach((found, i) => tokens.set(lines[i], found));
  }
  return {...hunk, lines: hunk.lines.map(line => ({...line, tokens: tokens.get(line)}))};
}
