import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from './build.mjs';

const DOCS = path.join(ROOT, 'docs');

/** The pages as they are written, in their order: the path in the site, and the Markdown without its front matter. */
export function writtenPages() {
  return fs
    .readdirSync(DOCS)
    .filter(name => name.endsWith('.md'))
    .sort((a, b) => (b === 'README.md') - (a === 'README.md') || (a < b ? -1 : 1))
    .map(name => ({name, pagePath: pathOf(name), text: readPage(name)}));
}

function pathOf(name) {
  return name === 'README.md' ? '/' : `/${name.replace(/^\d+-/, '').replace(/\.md$/, '')}/`;
}

function readPage(name) {
  return fs.readFileSync(path.join(DOCS, name), 'utf8').replace(/^---\n.*?\n---\n/s, '');
}

/** A fence, be it in a list: what is before it, its indentation, its signs, its language, what else is said of it, its lines. */
const FENCE = /(?:^ *(<!-- output).*\n)?^( *)(```+)(\w*)(.*)\n([^]*?)^\2\3$/gm;

/** The fences of a page: language, title or what the block is called, the numbers of the highlighted lines, the lines. */
export function fencesOf(text) {
  return [...withoutQuotes(text).matchAll(FENCE)].map(([, isOutput, indent, , language, meta, body]) => ({
    language,
    title: /title="([^"]*)"/.exec(meta)?.[1] ?? (/^(?:bash|powershell)$/.test(language) ? 'Command' : isOutput ? 'Output' : ''),
    highlighted: /\{([\d,-]+)\}/.exec(meta)?.[1].split(',').flatMap(numbersOf) ?? [],
    lines: body
      .replace(/\n$/, '')
      .split('\n')
      .map(line => line.slice(Math.min(indent.length, line.search(/\S|$/)))),
  }));
}

/** A page without its fences and without the signs of its quotations. */
export function proseOf(text) {
  return withoutQuotes(text).replace(FENCE, '');
}

/** A fence may stand in a quotation. What begins a line of a fence that stands in none is its own. */
function withoutQuotes(text) {
  return text.replace(/^( *)(```+)[^]*?^\1\2$|^> ?/gm, (found, indent) => (indent === undefined ? '' : found));
}

function numbersOf(range) {
  const [first, last = first] = range.split('-').map(Number);
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

/** How many diagrams are written on the page of a path; there are none on one that nobody wrote. */
export function countDiagrams(pagePath) {
  const page = writtenPages().find(written => written.pagePath === pagePath);
  return page ? fencesOf(page.text).filter(fence => fence.language === 'mermaid').length : 0;
}
