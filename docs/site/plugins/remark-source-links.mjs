import fs from 'node:fs';
import path from 'node:path';
import {visit} from 'unist-util-visit';
import {diffRoutes} from './changes/changes.mjs';
import {ROOT, fromRoot, sourceUrl} from './work-tree.mjs';

/**
 * Makes the links of a page that lead out of the pages lead to the repository, and those that lead to a diff to its
 * view. Whether there is something at their end is for the lint of the pages to say.
 */
export default function remarkSourceLinks() {
  let routes;
  return (tree, file) => {
    routes ??= diffRoutes();
    visit(tree, ['link', 'definition'], node => {
      if (isRelative(node.url)) {
        node.url = rewrite(node.url, path.dirname(file.path), routes);
      }
    });
  };
}

function isRelative(url) {
  return !/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(url);
}

function rewrite(url, folder, routes) {
  const [, link, anchor = ''] = /^([^#]*)(#.*)?$/.exec(url);
  const target = fromRoot(path.resolve(folder, decodeURI(link))).replace(/\/$/, '');
  if (isPage(target)) {
    return url;
  }
  const isFolder = fs.statSync(path.join(ROOT, target), {throwIfNoEntry: false})?.isDirectory();
  return routes.get(target) ?? sourceUrl(target, isFolder ? 'tree' : 'blob') + anchor;
}

function isPage(target) {
  return target.endsWith('.md') && path.posix.dirname(target) === 'docs';
}
