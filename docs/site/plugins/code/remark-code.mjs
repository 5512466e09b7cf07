import {visit} from 'unist-util-visit';
import {DIFFS, diffRoutes} from '../changes/changes.mjs';
import {diffView} from '../diff/diff-view.mjs';
import {codeLines} from './code-lines.mjs';

const HUNK = /^@@ -\d/m;

const COMMANDS = ['bash', 'sh', 'powershell'];

/**
 * Colours the code of a page when the site is built, so that no browser has to, and says of each block what it is: a
 * command to type, what a program prints, or a listing. A fence that is a diff becomes the view of one.
 */
export default function remarkCode() {
  let routes;
  return tree => {
    routes ??= diffRoutes();
    visit(tree, 'code', (node, index, parent) => {
      const isDiff = node.lang === 'diff' && HUNK.test(node.value);
      parent.children[index] = isDiff ? diffElement(node, routes) : codeElement(node, parent.children[index - 1]);
    });
  };
}

function diffElement({value, meta}, routes) {
  const diff = diffView(`${value}\n`, titleOf(meta));
  return element('diff', {data: JSON.stringify({...diff, link: routes.get(`${DIFFS}/${diff.path}.diff`)})});
}

function codeElement(node, before) {
  const kind = kindOf(node, before);
  const highlighted = numbersIn(/\{([\d,-]+)\}/.exec(node.meta)?.[1]);
  const html = codeLines(node.value.split('\n'), {kind, language: node.lang, highlighted});
  return element('codeblock', {kind, title: titleOf(node.meta), html});
}

function element(name, attributes) {
  return {type: name, data: {hName: name, hProperties: attributes}};
}

function titleOf(meta) {
  return /title="([^"]*)"/.exec(meta)?.[1];
}

/** What the tool writes stands behind a comment that says what it is. */
function kindOf({lang}, before) {
  if (COMMANDS.includes(lang)) {
    return 'command';
  }
  return before?.type === 'html' && before.value.startsWith('<!-- output') ? 'output' : 'listing';
}

function numbersIn(ranges = '') {
  return ranges.split(',').flatMap(range => {
    const [first, last = first] = range.split('-').map(Number);
    return Array.from({length: last - first + 1}, (_, i) => first + i);
  });
}
