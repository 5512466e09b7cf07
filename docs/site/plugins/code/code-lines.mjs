import {lineHtml} from './line-html.mjs';
import {tokenizeLines} from './tokenize.mjs';

const STATEMENT = /^\s*\[\d+\] /;

/** Where the text of a line begins, behind its indentation and the number of a statement or a list. */
const BEGINNING = /^\s*(?:\[[\dx ]+\] |\d+\. |- )?/;

/** How far a line of code that goes on in the next one is moved to the right there. */
const CONTINUED = 4;

/**
 * The lines of a block as HTML. Each knows how far its text is indented, so that what does not fit goes on below its
 * beginning.
 *
 * @param highlighted the numbers of the lines that are highlighted, from 1
 */
export function codeLines(lines, {kind, language, highlighted}) {
  const tokens = kind === 'output' ? outputTokens(lines) : tokenizeLines(lines, language);
  return lines.map((line, i) => {
    const attributes = [
      `style="--indent:${indentOf(line, kind)}"`,
      kind === 'output' && STATEMENT.test(line) && 'data-statement',
      kind === 'command' && !isContinued(lines, i) && 'data-prompt',
      highlighted.includes(i + 1) && 'data-highlighted',
    ];
    return `<span data-code-line ${attributes.filter(Boolean).join(' ')}>${lineHtml(tokens[i], [{text: line, changed: false}])}\n</span>`;
  }).join('');
}

/** In an output only the statements are in a language. */
function outputTokens(lines) {
  return lines.map(line => {
    const [number] = STATEMENT.exec(line) ?? [];
    return number ? [{text: number, type: 'number'}, ...tokenizeLines([line.slice(number.length)], 'sql')[0]] : [{text: line}];
  });
}

function indentOf(line, kind) {
  return kind === 'output' ? BEGINNING.exec(line)[0].length : /^\s*/.exec(line)[0].length + CONTINUED;
}

/** Whether a line of a command belongs to the one before it. */
function isContinued(lines, i) {
  return /^\s|^$|^#/.test(lines[i]) || /[\\`]$/.test(lines[i - 1] ?? '');
}
