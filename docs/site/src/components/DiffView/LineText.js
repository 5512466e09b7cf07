import React from 'react';
import styles from './styles.module.css';

/** The text of a line and nothing else, as `diff-view.mjs` coloured and marked it. */
export default function LineText({line}) {
  return (
    <>
      <span data-line-text="" dangerouslySetInnerHTML={{__html: line.html}} />
      {line.lastWithoutNewline && <span className={styles.end}> (no newline at the end)</span>}
    </>
  );
}
