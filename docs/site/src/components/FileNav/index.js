import React, {useEffect, useRef} from 'react';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

const LETTERS = {changed: 'M', renamed: 'R', added: 'A', deleted: 'D'};

/**
 * The tree of files that differ, beside a diff: where one is, and what else there is.
 *
 * @param current the path of the file that is shown
 */
export default function FileNav({tree, current}) {
  const nav = useRef(null);
  useEffect(() => {
    const entry = nav.current.querySelector('[aria-current]');
    if (entry) {
      nav.current.scrollTop = entry.offsetTop - nav.current.clientHeight / 2;
    }
  }, [current]);
  return (
    <nav ref={nav} aria-label="Files that differ" className={styles.nav}>
      <details className={styles.all}>
        <summary>Files that differ</summary>
        <Nodes nodes={tree} current={current} />
      </details>
    </nav>
  );
}

function Nodes({nodes, current}) {
  return (
    <ul className={styles.nodes}>
      {nodes.map(({name, file, children}) => (
        <li key={name}>
          {file ? (
            <Entry name={name} file={file} isCurrent={file.path === current} />
          ) : (
            <details open={!isTest(name) || holds(children, current)}>
              <summary>{name}</summary>
              <Nodes nodes={children} current={current} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Entry({name, file: {status, route}, isCurrent}) {
  return (
    <Link to={route} className={styles.entry} aria-current={isCurrent ? 'page' : undefined}>
      <abbr title={status} data-status={status} className={styles.status}>
        {LETTERS[status]}
      </abbr>
      {name}
    </Link>
  );
}

/** The tests are a third of the files, and not what a reader of the lesson comes for. */
function isTest(name) {
  return /^test\b/.test(name);
}

function holds(nodes, current) {
  return nodes.some(({file, children}) => (file ? file.path === current : holds(children, current)));
}
