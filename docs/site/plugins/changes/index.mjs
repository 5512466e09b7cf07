import path from 'node:path';
import {diffView} from '../diff/diff-view.mjs';
import {routeOf} from '../diff/route.mjs';
import {ROOT, sourceUrl} from '../work-tree.mjs';
import {DIFFS, INDEX, readDiffs, readGroups} from './diffs.mjs';
import {fileTree} from './file-tree.mjs';
import {compareSnapshots} from './snapshots.mjs';

/** Makes the page "What changed", and a page for each diff. */
export default function changes({baseUrl}) {
  const inSite = route => baseUrl + route.slice(1);
  return {
    name: 'changes',

    getPathsToWatch() {
      return [DIFFS, 'start', 'end'].map(folder => path.join(ROOT, folder, '**', '*'));
    },

    loadContent() {
      const diffs = readDiffs();
      return {diffs, files: compareSnapshots(diffs), groups: readGroups()};
    },

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

function overviewOf({diffs, files, groups: [first]}) {
  const firstDiffs = diffs.filter(diff => first?.names.includes(diff.name));
  return {
    tree: fileTree(files),
    counts: countStatuses(files),
    firstTitle: first?.title,
    first: firstDiffs.map(diff => files.find(file => file.path === diff.path)),
    index: sourceUrl(INDEX),
  };
}

function countStatuses(files) {
  const counts = {changed: 0, added: 0, deleted: 0, unchanged: 0, 'left out': 0};
  for (const {status} of files) {
    counts[status]++;
  }
  return counts;
}

function diffPages({diffs, files}, inSite) {
  const fileOf = new Map(files.map(file => [file.path, file]));
  const neighbour = diff => diff && {title: path.posix.basename(diff.path), permalink: inSite(routeOf(diff.path))};
  return diffs.map((diff, i) => ({
    ...fileOf.get(diff.path),
    diff: diffView(diff.text),
    source: sourceUrl(diff.name),
    previous: neighbour(diffs[i - 1]),
    next: neighbour(diffs[i + 1]),
  }));
}
