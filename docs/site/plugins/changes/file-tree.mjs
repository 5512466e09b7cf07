/**
 * Makes a tree of files. A folder that holds one folder alone shares a line with it, or the reader of a Java project
 * would open five of them to see one file.
 *
 * @returns nodes, folders first: a folder is `{name, children}`, a file `{name, file}`
 */
export function fileTree(files) {
  const root = new Map();
  for (const file of files) {
    // A folder that was left out as a whole stands for its files, and ends with a slash.
    const folders = file.path.split(/\/(?=.)/);
    const name = folders.pop();
    let folder = root;
    for (const part of folders) {
      // With its slash, as a file of one snapshot may be a folder of the other.
      const key = `${part}/`;
      if (!folder.has(key)) {
        folder.set(key, new Map());
      }
      folder = folder.get(key);
    }
    folder.set(name, file);
  }
  return nodesOf(root);
}

function nodesOf(folder) {
  const nodes = [...folder].map(([name, entry]) => (entry instanceof Map ? folderNode(name, entry) : {name, file: entry}));
  return nodes.sort((a, b) => Boolean(a.file) - Boolean(b.file) || compare(a.name, b.name));
}

function folderNode(name, folder) {
  const children = nodesOf(folder);
  const [only] = children;
  return children.length === 1 && only.children
    ? {name: name + only.name, children: only.children}
    : {name, children};
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
