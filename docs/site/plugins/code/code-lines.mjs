import {lineHtml} from './line-html.mjs';
import {tokenizeLines} from './tokenize.mjs';

const STATEMENT = /^\s*\[\d+\] /;

/** Where the text of a line begins, behind its indentation and the number of a statement or a list. */
const BEGINNING = /^\s*(?:\[[\dx ]+\] |\d+\. |- )?/;

/** An option of a command, which would be broken behind its hyphen. */
const OPTION = /(?<=\s|>)["']?--?\w[^\s<]*/g;

/** How far a line of code that goes on in the next one is moved to the right there. */
const CONTINUED = 4;

/**
 * The lines of a block as HTML. Each knows how far its text is indented, so that what does not fit goes on below its
 * beginning.
 *
 * @param highlighted the numbers of the lines that are highlighted, from 1
 */
export function codeLines(lines, {kind, language, highlighted}) {
  const tokens = tokensOf[kind](lines, language);
  return lines.map((line, i) => {
    const attributes = [
      `style="--indent:${indentOf(line, kind)}"`,
      kind === 'output' && STATEMENT.test(line) && 'data-statement',
      kind === 'command' && !isContinued(lines, i) && 'data-prompt',
      highlighted.includes(i + 1) && 'data-highlighted',
    ];
    const html = lineHtml(tokens[i], [{text: line, changed: false}]);
    const words = kind === 'listing' ? html : html.replace(OPTION, '<span class="code-word">$&</span>');
    return `<span data-code-line ${attributes.filter(Boolean).join(' ')}>${words}\n</span>`;
  }).join('');
}

const tokensOf = {listing: tokenizeLines, command: commandTokens, output: outputTokens};

/** What a program is told, as `test` or `end`, is no word of the shell, though it looks like one. */
function commandTokens(lines, language) {
  const known = ['string', 'comment'];
  return tokenizeLines(lines, language).map(line => line.map(({text, type}) => ({text, type: known.includes(type) ? type : undefined})));
}

/** In an output only the statements are in a language. */
function outputTokens(lines) {
  return lines.map(line => {
    const [number] = STATEMENT.exec(line) ?? [];
    return number ? [{text: number, type: 'number'}, ...joined(tokenizeLines([line.slice(number.length)], 'sql')[0])] : [{text: line}];
  });
}

/** In a statement the dot begins no call: a column stays with the name of its table. */
function joined(tokens) {
  const result = [];
  for (const {text, type} of tokens) {
    const last = result.at(-1);
    if (last && type === undefined && last.type === undefined) {
      last.text += text;
    } else {
      result.push({text, type});
    }
  }
  return result;
}

function indentOf(line, kind) {
  return kind === 'output' ? BEGINNING.exec(line)[0].length : /^\s*/.exec(line)[0].length + CONTINUED;
}

/** Whether a line of a command belongs to the one before it. */
function isContinued(lines, i) {
  return /^\s|^$|^#/.test(lines[i]) || /[\\`]$/.test(lines[i - 1] ?? '');
}
