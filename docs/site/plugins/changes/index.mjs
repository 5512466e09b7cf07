import fs from 'node:fs';
import path from 'node:path';
import {diffView} from '../diff/diff-view.mjs';
import {gapsOf} from '../diff/gaps.mjs';
import {ROOT, sourceUrl} from '../work-tree.mjs';
import {DIFFS, INDEX, readChanges} from './changes.mjs';
import {fileTree} from './file-tree.mjs';
import {lessonOf} from './lessons.mjs';

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
      const withDiff = content.files.filter(({route}) => route);
      const tree = await createData('tree.json', fileTree(withDiff));
      addRoute({
        path: inSite('/changes/'),
        component: '@site/src/components/ChangesPage/index.js',
        modules: {overview: await createData('overview.json', overviewOf(content)), tree},
        exact: true,
      });
      for (const [i, page] of diffPages(content, inSite).entries()) {
        addRoute({
          path: inSite(page.route),
          component: '@site/src/components/DiffPage/index.js',
          modules: {page: await createData(`diff-${i}.json`, page), tree},
          exact: true,
        });
      }
    },
  };
}

function overviewOf({files, unchanged, groups: [first]}) {
  const count = status => files.filter(file => file.status === status).length;
  const counts = Object.fromEntries(['changed', 'renamed', 'added', 'deleted', 'unchanged', 'left out'].map(status => [status, count(status)]));
  counts.unchanged = unchanged;
  if (counts.renamed === 0) {
    delete counts.renamed;
  }
  return {
    tree: fileTree(files),
    counts,
    first: first && {title: first.title, files: first.files.map(file => ({...file, diff: readDiff(file)}))},
    index: sourceUrl(INDEX),
  };
}

function diffPages({groups}, inSite) {
  const files = groups.flatMap(group => group.files);
  const neighbour = file => file && {title: path.posix.basename(file.path), permalink: inSite(file.route)};
  return files.map((file, i) => ({
    ...file,
    diff: readDiff(file),
    source: sourceUrl(file.name),
    previous: neighbour(files[i - 1]),
    next: neighbour(files[i + 1]),
  }));
}

/** The view of a diff, with the lines of the file that it leaves out, and the section of the lesson that shows it. */
function readDiff({name, path: file, status, newFile}) {
  try {
    const diff = diffView(fs.readFileSync(path.join(ROOT, name), 'utf8'));
    const gaps = ['changed', 'renamed'].includes(status) && diff.hunks.length > 0 ? gapsOf(diff.hunks, fs.readFileSync(path.join(ROOT, newFile), 'utf8'), file) : [];
    return {...diff, gaps, lesson: lessonOf(file)};
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, {cause: error});
  }
}
