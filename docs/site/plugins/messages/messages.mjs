import fs from 'node:fs';
import path from 'node:path';
import {linesOfPages} from '../pages.mjs';
import {ROOT} from '../work-tree.mjs';

const PAGE = 'docs/08-common-mistakes.md';

const COMPILER = `${PAGE}#what-the-compiler-says`;

/** What the check knows of the compiler; the file says how it is written. */
const CATALOGUE = path.join(ROOT, 'start/src/check/resources/com/example/stores/check/compiler/compiler-errors.txt');

const NEEDS_NO_IMPORT = /^(?:java\.lang|com\.example\.stores\.models)\./;

const ROW = /^\| (`+) ?(.+?) ?\1 \| (.+) \|$/;

const LINK = /\]\(([^)#]*)(#[^)]+)\)/g;

/**
 * What may be seen when something goes wrong, and the sections that explain it.
 *
 * @returns `sections`, `{title, url}` by their places in the repository; `messages`, `{message, places}`; `errors` of the
 *     compiler, `{match, headline, wrong, toDo, place}`; and `types`, the full names of types by their simple ones
 */
export function readMessages() {
  const headings = linesOfPages().filter(({isHeading}) => isHeading);
  return {
    sections: Object.fromEntries(headings.map(({section: {source, title, url}}) => [source, {title, url}])),
    messages: readTable(),
    ...readCatalogue(),
  };
}

function readTable() {
  const lines = linesOfPages()
    .filter(({section}) => section.source.startsWith(PAGE))
    .map(({text}) => text);
  const begin = lines.indexOf('<!-- messages -->');
  return lines
    .slice(begin, lines.indexOf('<!-- end -->', begin))
    .flatMap(line => {
      const [, , message, links] = ROW.exec(line) ?? [];
      const places = links && [...links.matchAll(LINK)].map(([, page, anchor]) => (page ? `docs/${page}` : PAGE) + anchor);
      return message ? [{message: message.replaceAll('\\|', '|'), places}] : [];
    });
}

function readCatalogue() {
  const types = {};
  const entries = [];
  for (const line of fs.readFileSync(CATALOGUE, 'utf8').split('\n')) {
    const [, key, value] = /^(\S+) +(.*)$/.exec(line) ?? [];
    if (key === 'type') {
      types[value.slice(value.lastIndexOf('.') + 1)] = value;
    } else if (key === '=') {
      entries.push({});
    } else if (key && key !== '#') {
      entries.at(-1)[key] = value;
    }
  }
  return {
    types,
    errors: entries.map(({match, says, wrong, do: toDo}) => ({
      match: inJavaScript(match, types),
      headline: says.split(', ', 1)[0],
      wrong,
      toDo,
      place: COMPILER,
    })),
  };
}

/** The expressions are those of Java, with names of types that are written once. */
function inJavaScript(match, types) {
  const names = Object.keys(types);
  const imported = names.filter(name => !NEEDS_NO_IMPORT.test(types[name]));
  const inAnyCase = names.map(name => name.replace(/[a-z]/gi, letter => `[${letter.toUpperCase()}${letter.toLowerCase()}]`));
  return match.replace('(?i:%type%)', `(?:${inAnyCase.join('|')})`).replace('%imported%', imported.join('|'));
}
