import React, {useState} from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import DiffView from '../DiffView';
import FileNav from '../FileNav';
import FileEntry from './FileEntry';
import FileTree from './FileTree';
import StatusFilter from './StatusFilter';
import styles from './styles.module.css';

/** The page "What changed": the change itself, and then every file of both snapshots. */
export default function ChangesPage({overview: {tree: files, counts, first, index}, tree}) {
  const [hidden, setHidden] = useState([]);
  return (
    <Layout title="What changed" description="Every file of both programs, with its diff">
      <div className="beside">
        <FileNav tree={tree} />
        <main>
          <h1>What changed</h1>
          <p>
            From <code>start</code> to <code>end</code>: {summary(counts)}.{' '}
            {first && <a href="#all">All files</a>} are listed below the change itself; each has a page for its diff.{' '}
            <Link to={index}>The index of the diffs</Link> says how to apply them, and why a file is left out.
          </p>
          {first && <TheChange {...first} />}
          <h2 className={styles.section} id="all">All files</h2>
          <StatusFilter counts={counts} hidden={hidden} onChange={setHidden} />
          <FileTree nodes={files} hidden={hidden} />
        </main>
      </div>
    </Layout>
  );
}

function TheChange({title, files}) {
  return (
    <>
      <h2 className={styles.section} id="first">{title}</h2>
      <p>Read these first, in this order.</p>
      <ol className={styles.first}>
        {files.map(file => (
          <li key={file.path}>
            <FileEntry file={file} name={file.path} />
          </li>
        ))}
      </ol>
      {files.map(({path, route, diff}, i) => (
        <DiffView key={path} diff={diff} link={route} anchors={`${i + 1}-`} />
      ))}
    </>
  );
}

function summary(counts) {
  return Object.entries(counts)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
}
