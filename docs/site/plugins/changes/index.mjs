import fs from 'node:fs';
import path from 'node:path';
import {diffView} from '../diff/diff-view.mjs';
import {ROOT, sourceUrl} from '../work-tree.mjs';
import {DIFFS, INDEX, readChanges} from './changes.mjs';
import {fileTree} from './file-tree.mjs';

/** Makes the page "What changed", and a page for each diff. */
export default function changes({baseUrl}) {
  const inSite = route => baseUrl + route.slice(1);
  return {
    name: 'changes',

    getPathsToWatch() {
      return [path.join(ROOT, DIFFS, '**', '*')];
    },

    loadContent: readChanges,

    async contentLoaded({content, actions: {addRoute, createData}}) {
      addRoute({
        path: inSite('/changes/'),
        component: '@site/src/components/ChangesPage/index.js',
        modules: {overview: await createData('overview.json', overviewOf(content))},
        exact: true,
      });
      for (const [i, page] of diffPages(content, inSite).entries()) {
        addRoute({
          path: inSite(page.route),
          component: '@site/src/components/DiffPage/index.js',
          modules: {page: await createData(`diff-${i}.json`, page)},
          exact: true,
        });
      }
    },
  };
}

function overviewOf({files, unchanged, groups: [first]}) {
  const count = status => files.filter(file => file.status === status).length;
  const counts = Object.fromEntries(['changed', 'added', 'deleted', 'unchanged', 'left out'].map(status => [status, count(status)]));
  counts.unchanged = unchanged;
  return {tree: fileTree(files), counts, first, index: sourceUrl(INDEX)};
}

function diffPages({groups}, inSite) {
  const files = groups.flatMap(group => group.files);
  const neighbour = file => file && {title: path.posix.basename(file.path), permalink: inSite(file.route)};
  return files.map((file, i) => ({
    ...file,
    diff: readDiff(file.name),
    source: sourceUrl(file.name),
    previous: neighbour(files[i - 1]),
    next: neighbour(files[i + 1]),
  }));
}

function readDiff(name) {
  try {
    return diffView(fs.readFileSync(path.join(ROOT, name), 'utf8'));
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, {cause: error});
  }
}
