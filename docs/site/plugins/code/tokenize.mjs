import Prism from 'prismjs';
import 'prismjs/components/prism-java.js';
import 'prismjs/components/prism-bash.js';
import 'prismjs/components/prism-sql.js';
import 'prismjs/components/prism-properties.js';
import 'prismjs/components/prism-powershell.js';
import 'prismjs/components/prism-python.js';
import 'prismjs/components/prism-markdown.js';

/** Endings of files that are not the name of a language. */
const LANGUAGES = {md: 'markdown', patch: 'diff', py: 'python', sh: 'bash', xml: 'markup'};

/** The kinds of tokens that have a colour, in code.css, and what Prism calls them. */
const KINDS = {
  comment: ['comment', 'prolog', 'doctype', 'cdata'],
  keyword: ['keyword', 'boolean', 'tag'],
  string: ['string', 'char', 'attr-value', 'regex'],
  number: ['number', 'constant', 'symbol', 'property'],
  name: ['function', 'attr-name', 'annotation', 'selector'],
  type: ['class-name', 'namespace', 'builtin'],
};

/**
 * The tokens of each line of a text that may begin in the midst of a comment, as that of a hunk does.
 *
 * @param language the name of a language, or the ending of a file
 * @returns for each line its tokens, `{text, type}`
 */
export function tokenizeLines(lines, language) {
  const grammar = Prism.languages[LANGUAGES[language] ?? language];
  if (typeof grammar !== 'object') {
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

/** The kind of a token, or undefined if it has the colour of plain text. */
function kindOf(types) {
  const found = Object.entries(KINDS).filter(([, known]) => types.some(type => known.includes(type)));
  return found.at(-1)?.[0];
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
