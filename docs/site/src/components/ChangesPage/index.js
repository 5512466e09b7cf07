import React, {useState} from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import FileEntry from './FileEntry';
import FileTree from './FileTree';
import StatusFilter from './StatusFilter';
import styles from './styles.module.css';

/** The page "What changed": every file of both snapshots. */
export default function ChangesPage({overview: {tree, counts, first, index}}) {
  const [hidden, setHidden] = useState([]);
  return (
    <Layout title="What changed" description="Every file of both programs, with its diff">
      <main className={styles.page}>
        <h1>What changed</h1>
        <p>
          From <code>start</code> to <code>end</code>: {summary(counts)}. Click on a file to see its diff;{' '}
          <code>start</code> and <code>end</code> beside it lead to the file itself.{' '}
          <Link to={index}>The index of the diffs</Link> says how to apply them, and why a file is left out.
        </p>
        {first && <ReadFirst {...first} />}
        <h2 id="all">All files</h2>
        <StatusFilter counts={counts} hidden={hidden} onChange={setHidden} />
        <FileTree nodes={tree} hidden={hidden} />
      </main>
    </Layout>
  );
}

function ReadFirst({title, files}) {
  return (
    <>
      <h2 id="first">{title}</h2>
      <p>Read these first, in this order.</p>
      <ol className={styles.first}>
        {files.map(file => (
          <li key={file.path}>
            <FileEntry file={file} name={file.path} />
          </li>
        ))}
      </ol>
    </>
  );
}

function summary(counts) {
  return Object.entries(counts)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
}
