import React from 'react';
import Hunk from './Hunk';
import LineText from './LineText';
import Sign from './Sign';
import {beginSelection, copySelection} from './copy-selection';
import styles from './styles.module.css';

/** The old file on the left, the new one on the right. */
export default function SplitTable({path, hunks}) {
  return (
    <table className={styles.table} onMouseDown={beginSelection} onCopy={copySelection}>
      <caption className="visually-hidden">What changed in {path}, before and after beside each other</caption>
      <colgroup>
        <col className={styles.numberColumn} />
        <col className={styles.signColumn} />
        <col />
        <col className={styles.numberColumn} />
        <col className={styles.signColumn} />
        <col />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Line before</th>
          <th scope="col">Deleted</th>
          <th scope="col">Text before</th>
          <th scope="col">Line after</th>
          <th scope="col">Added</th>
          <th scope="col">Text after</th>
        </tr>
      </thead>
      {hunks.map(({header, lines, pairs}) => (
        <Hunk key={header} header={header} columns={6}>
          {pairs.map(([before, after], i) => (
            <tr key={i} data-line={kindOf(before, after)}>
              <Half line={lines[before]} side="old" number={lines[before]?.oldNumber} />
              <Half line={lines[after]} side="new" number={lines[after]?.newNumber} />
            </tr>
          ))}
        </Hunk>
      ))}
    </table>
  );
}

function kindOf(before, after) {
  if (before !== null && after !== null) {
    return before === after ? 'context' : 'change';
  }
  return after === null ? 'delete' : 'add';
}

function Half({line, side, number}) {
  const kind = line?.kind ?? 'none';
  return (
    <>
      <td className={styles.number} data-side={side} data-kind={kind}>
        {number}
      </td>
      <Sign kind={kind} side={side} />
      <td className={styles.text} data-side={side} data-kind={kind} style={line && {'--indent': line.indent}}>
        {line && <LineText line={line} />}
      </td>
    </>
  );
}
