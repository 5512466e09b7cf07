import fs from 'node:fs';
import path from 'node:path';
import {createSlugger} from '@docusaurus/utils';
import {ROOT} from './work-tree.mjs';

const DOCS = path.join(ROOT, 'docs');

const HEADING = /^#{1,3} (.+)$/;

let known;

/**
 * The lines of the pages of the lesson, in their order.
 *
 * @returns `{text, isHeading, section}`, where the section is `{title, url, source}`: its heading, its address in the site
 *     without the base path, and its place in the repository, as the check names it
 */
export function linesOfPages() {
  known ??= fs
    .readdirSync(DOCS)
    .filter(name => /^\d+-.*\.md$/.test(name))
    .sort()
    .flatMap(linesOfPage);
  return known;
}

function linesOfPage(fileName) {
  const slugger = createSlugger();
  const source = `docs/${fileName}`;
  const url = `/${fileName.replace(/^\d+-|\.md$/g, '')}/`;
  let section = {title: undefined, url, source};
  let isCode = false;
  return fs
    .readFileSync(path.join(DOCS, fileName), 'utf8')
    .split('\n')
    .map(text => {
      isCode = /^```/.test(text) ? !isCode : isCode;
      const [, heading] = (!isCode && HEADING.exec(text)) || [];
      if (heading) {
        // The first one is that of the page.
        const anchor = section.title === undefined ? '' : `#${slugger.slug(heading.replace(/[`*]/g, ''))}`;
        section = {title: heading.replace(/`/g, ''), url: url + anchor, source: source + anchor};
      }
      return {text, isHeading: heading !== undefined, section};
    });
}
