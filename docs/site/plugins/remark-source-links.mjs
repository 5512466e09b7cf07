import fs from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import {toString} from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {routeOf} from '../src/diff/route.mjs';
import {DIFFS, INDEX, readDiffs} from './changes/diffs.mjs';
import {sourceUrl} from './changes/snapshots.mjs';
import {ROOT, fromRoot, isInRepository} from './work-tree.mjs';

const PAGES = 'docs';

/**
 * Makes the links of a page that lead out of the pages lead to the repository, and those that lead to a diff to its
 * view. A link to nothing ends the build; links between pages are for Docusaurus to check.
 */
export default function remarkSourceLinks() {
  let routes;
  return (tree, file) => {
    routes ??= diffRoutes();
    visit(tree, ['link', 'definition'], node => {
      if (isRelative(node.url)) {
        try {
          node.url = rewrite(node.url, path.dirname(file.path), routes);
        } catch (error) {
          throw new Error(`${fromRoot(file.path)}:${node.position.start.line}: ${error.message}`, {cause: error});
        }
      }
    });
  };
}

function isRelative(url) {
  return !/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(url);
}

function diffRoutes() {
  const routes = new Map(readDiffs().map(diff => [diff.name, routeOf(diff.path)]));
  return routes.set(INDEX, '/changes/').set(DIFFS, '/changes/');
}

function rewrite(url, folder, routes) {
  const [, link, anchor = ''] = /^([^#]*)(#.*)?$/.exec(url);
  const target = fromRoot(path.resolve(folder, decodeURI(link))).replace(/\/$/, '');
  if (isPage(target)) {
    return url;
  }
  if (target.startsWith('..') || !isInRepository(target)) {
    throw new Error(`nothing in the repository is at ${link}`);
  }
  if (routes.has(target)) {
    return routes.get(target);
  }
  if (fs.statSync(path.join(ROOT, target)).isDirectory()) {
    return sourceUrl(target, 'tree');
  }
  if (anchor && target.endsWith('.md') && !anchorsOf(target).has(decodeURI(anchor.slice(1)))) {
    throw new Error(`${target} has no heading for ${anchor}`);
  }
  return sourceUrl(target) + anchor;
}

function isPage(target) {
  return target.endsWith('.md') && path.posix.dirname(target) === PAGES;
}

/** The anchors that a Git host gives to the headings of a file. */
function anchorsOf(target) {
  const slugger = new GithubSlugger();
  const anchors = new Set();
  const tree = unified().use(remarkParse).parse(fs.readFileSync(path.join(ROOT, target), 'utf8'));
  visit(tree, 'heading', heading => {
    anchors.add(slugger.slug(toString(heading)));
  });
  return anchors;
}
