import React from 'react';
import {piecesOf} from '../../diff/pieces.mjs';
import styles from './styles.module.css';

const MARKS = {add: 'ins', delete: 'del'};

/** The text of a line and nothing else, with the words marked that differ from the line that it replaces. */
export default function LineText({line}) {
  const parts = line.parts ?? [{text: line.text, changed: false}];
  const Mark = MARKS[line.kind];
  return (
    <>
      <span data-line-text="">
        {piecesOf(parts, line.tokens).map(({changed, pieces}, i) => {
          const words = pieces.map(({text, type}, j) => (type ? <Token key={j} text={text} type={type} /> : text));
          return changed ? <Mark key={i}>{words}</Mark> : words;
        })}
      </span>
      {line.lastWithoutNewline && <span className={styles.end}> (no newline at the end)</span>}
    </>
  );
}

function Token({text, type}) {
  return <span className={`code-${type}`}>{text}</span>;
}
