import React, {Fragment} from 'react';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

/** The whole path of the file, and how many lines come and go. */
export default function Heading({diff: {path, added, deleted}, link}) {
  const name = <Path path={path} />;
  return (
    <div className={styles.heading}>
      {link ? <Link to={link}>{name}</Link> : name}
      {added + deleted > 0 && (
        <span className={styles.counts}>
          <span className={styles.addedCount}>
            +{added}
            <span className="visually-hidden"> lines added,</span>
          </span>{' '}
          <span className={styles.deletedCount}>
            −{deleted}
            <span className="visually-hidden"> lines deleted</span>
          </span>
        </span>
      )}
    </div>
  );
}

/** A path that is wider than a phone may only break behind a slash, and before the ending. */
export function Path({path}) {
  return (
    <span className={styles.path}>
      {path.split(/(?<=\/)|(?=\.)/).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
