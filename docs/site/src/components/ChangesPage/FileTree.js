import React from 'react';
import FileEntry from './FileEntry';
import styles from './styles.module.css';

/** Folders are the browser's own disclosures, so that they open without a script too. */
export default function FileTree({nodes, hidden}) {
  return (
    <ul className={styles.tree}>
      {nodes.filter(node => isShown(node, hidden)).map(node => (
        <li key={node.name}>
          {node.file ? (
            <FileEntry file={node.file} name={node.name} />
          ) : (
            <details open>
              <summary>{node.name}</summary>
              <FileTree nodes={node.children} hidden={hidden} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function isShown({file, children}, hidden) {
  return file ? !hidden.includes(file.status) : children.some(child => isShown(child, hidden));
}
