import React from 'react';
import {causeOf, numberOf} from './replay.mjs';
import styles from './styles.module.css';
import {useLastInView} from './use-last-in-view';

/** What was sent and printed so far. */
export default function Log({part, sql, index}) {
  const box = useLastInView(index);
  return (
    <ol ref={box} className={styles.log} tabIndex={0} aria-label="What was sent and printed so far">
      {part.frames.slice(0, index + 1).map((frame, i) => (
        <li key={i} data-frame={frame.print === undefined ? 'statement' : 'print'} data-now={i === index || undefined}>
          {frame.print ?? (
            <>
              <b>[{numberOf(part, i)}]</b> {breakable(sql[frame.sql])}
              <span className={styles.cause}>-- {breakable(causeOf(frame))}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The columns of a statement stand without blanks between them: it may go on in the next line behind each comma. */
function breakable(text) {
  return text.split(/(?<=,)(?=\S)/).map((piece, i) => (
    <React.Fragment key={i}>
      {i > 0 && <wbr />}
      {piece}
    </React.Fragment>
  ));
}
