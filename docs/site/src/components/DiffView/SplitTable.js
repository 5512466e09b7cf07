import React from 'react';
import {splitRows} from '../../diff/rows.mjs';
import Hunk from './Hunk';
import LineText from './LineText';
import {beginSelection, copySelection} from './copy-selection';
import styles from './styles.module.css';

/** The old file on the left, the new one on the right. */
export default function SplitTable({path, hunks}) {
  return (
    <table className={styles.table} onMouseDown={beginSelection} onCopy={copySelection}>
      <caption className="visually-hidden">What changed in {path}, before and after beside each other</caption>
      <colgroup>
        <col className={styles.numberColumn} />
        <col />
        <col className={styles.numberColumn} />
        <col />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Line before</th>
          <th scope="col">Text before</th>
          <th scope="col">Line after</th>
          <th scope="col">Text after</th>
        </tr>
      </thead>
      {hunks.map(hunk => (
        <Hunk key={hunk.header} header={hunk.header} columns={4}>
          {splitRows(hunk.lines).map(({before, after}, i) => (
            <tr key={i} data-line={kindOf(before, after)}>
              <Half line={before} side="old" number={before?.oldNumber} />
              <Half line={after} side="new" number={after?.newNumber} />
            </tr>
          ))}
        </Hunk>
      ))}
    </table>
  );
}

function kindOf(before, after) {
  if (before && after) {
    return before === after ? 'context' : 'change';
  }
  return before ? 'delete' : 'add';
}

function Half({line, side, number}) {
  const kind = line?.kind ?? 'none';
  return (
    <>
      <td className={styles.number} data-side={side} data-kind={kind}>
        {number}
      </td>
      <td className={styles.text} data-side={side} data-kind={kind}>
        {line && <LineText line={line} />}
      </td>
    </>
  );
}
