import {Prism} from 'prism-react-renderer';
import {kindOf} from './theme.mjs';

const LANGUAGES = {
  java: 'java',
  md: 'markdown',
  properties: 'properties',
  sh: 'bash',
  sql: 'sql',
  xml: 'markup',
};

/**
 * The tokens of each line of a text that may begin in the midst of a comment, as that of a hunk does.
 *
 * @returns for each line its tokens, `{text, type}`
 */
export function tokenizeLines(lines, path) {
  const grammar = Prism.languages[LANGUAGES[path.slice(path.lastIndexOf('.') + 1)]];
  if (!grammar) {
    return lines.map(line => [{text: line}]);
  }
  const opening = beginsInComment(lines) ? ['/**'] : [];
  const tokens = [];
  flatten(Prism.tokenize([...opening, ...lines].join('\n'), grammar), [], tokens);
  return splitLines(tokens).slice(opening.length);
}

function beginsInComment(lines) {
  const first = lines.find(line => /\/\*|\*\//.test(line));
  return first !== undefined && /^(?:(?!\/\*).)*\*\//.test(first);
}

function flatten(tokens, types, result) {
  for (const token of tokens) {
    if (typeof token === 'string') {
      result.push({text: token, type: kindOf(types)});
    } else {
      flatten([token.content].flat(), [...types, token.type, token.alias ?? []].flat(), result);
    }
  }
}

function splitLines(tokens) {
  const lines = [[]];
  for (const {text, type} of tokens) {
    text.split('\n').forEach((part, i) => {
      if (i > 0) {
        lines.push([]);
      }
      if (part !== '') {
        lines.at(-1).push({text: part, type});
      }
    });
  }
  return lines;
}
