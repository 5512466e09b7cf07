import React from 'react';
import styles from './styles.module.css';

const MARKS = {add: 'ins', delete: 'del'};

/** The text of a line and nothing else, with the words marked that differ from the line that it replaces. */
export default function LineText({line}) {
  const Mark = MARKS[line.kind];
  return (
    <>
      <span data-line-text="">
        {line.parts
          ? line.parts.map(({text, changed}, i) => (changed ? <Mark key={i}>{text}</Mark> : text))
          : line.text}
      </span>
      {line.lastWithoutNewline && <span className={styles.end}> (no newline at the end)</span>}
    </>
  );
}
