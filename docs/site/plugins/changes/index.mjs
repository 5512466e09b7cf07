import path from 'node:path';
import {routeOf} from '../../src/diff/route.mjs';
import {ROOT} from '../work-tree.mjs';
import {DIFFS, INDEX, readDiffs, readGroups} from './diffs.mjs';
import {fileTree} from './file-tree.mjs';
import {compareSnapshots, sourceUrl} from './snapshots.mjs';

/** Makes the page "What changed", and a page for each diff. */
export default function changes(context) {
  const inSite = route => `${context.baseUrl}${route.slice(1)}`;
  return {
    name: 'changes',

    getPathsToWatch() {
      return [DIFFS, 'start', 'end'].map(folder => path.join(ROOT, folder, '**', '*'));
    },

    loadContent() {
      const diffs = readDiffs();
      const files = compareSnapshots(diffs);
      return {diffs, files, groups: readGroups()};
    },

    async contentLoaded({content: {diffs, files, groups}, actions: {addRoute, createData, setGlobalData}}) {
      const fileOf = new Map(files.map(file => [file.path, file]));
      const main = groups[0] ?? {title: 'The files', names: []};
      const overview = await createData('overview.json', {
        tree: fileTree(files),
        counts: countStatuses(files),
        firstTitle: main.title,
        first: diffs.filter(diff => main.names.includes(diff.name)).map(diff => fileOf.get(diff.path)),
        index: sourceUrl(INDEX),
      });
      addRoute({
        path: inSite('/changes/'),
        component: '@site/src/components/ChangesPage/index.js',
        modules: {overview},
        exact: true,
      });
      await Promise.all(
        diffs.map(async (diff, i) => {
          const neighbour = other => other && {title: nameOf(other.path), permalink: inSite(routeOf(other.path))};
          const page = await createData(`diff-${i}.json`, {
            ...fileOf.get(diff.path),
            text: diff.text,
            source: sourceUrl(diff.name),
            previous: neighbour(diffs[i - 1]),
            next: neighbour(diffs[i + 1]),
          });
          addRoute({
            path: inSite(routeOf(diff.path)),
            component: '@site/src/components/DiffPage/index.js',
            modules: {page},
            exact: true,
          });
        }),
      );
      setGlobalData({paths: diffs.map(diff => diff.path)});
    },
  };
}

function nameOf(file) {
  return file.slice(file.lastIndexOf('/') + 1);
}

function countStatuses(files) {
  const counts = {changed: 0, added: 0, deleted: 0, unchanged: 0, 'left out': 0};
  for (const {status} of files) {
    counts[status]++;
  }
  return counts;
}
