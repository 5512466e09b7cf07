import React from 'react';
import Link from '@docusaurus/Link';
import {Path} from '../DiffView/Heading';
import styles from './styles.module.css';

/** A file: its status, its diff, and where it lies before and after. */
export default function FileEntry({file, name}) {
  const {path, status, added, deleted, route, before, after} = file;
  return (
    <span className={styles.file} data-file={path} data-status={status}>
      <span className={styles.status}>{status}</span>
      {route ? (
        <Link to={route} className={styles.name}>
          <Path path={name} />
        </Link>
      ) : (
        <span className={styles.name}>
          <Path path={name} />
        </span>
      )}
      {route && (
        <span className={styles.counts}>
          {added > 0 && <span className={styles.added}>+{added}</span>}{' '}
          {deleted > 0 && <span className={styles.deleted}>−{deleted}</span>}
        </span>
      )}
      <span className={styles.sources}>
        {before && <SourceLink href={before} snapshot="start" path={path} />}{' '}
        {after && <SourceLink href={after} snapshot="end" path={path} />}
      </span>
    </span>
  );
}

function SourceLink({href, snapshot, path}) {
  return (
    <Link to={href}>
      {snapshot}
      <span className="visually-hidden">/{path}</span>
    </Link>
  );
}
