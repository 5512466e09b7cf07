import React from 'react';
import {unifiedRows} from '../../diff/rows.mjs';
import Hunk from './Hunk';
import LineText from './LineText';
import {beginSelection, copySelection} from './copy-selection';
import styles from './styles.module.css';

const SIGNS = {add: '+', delete: '-', context: ''};
const WORDS = {add: 'added', delete: 'deleted', context: ''};

/** One line of the diff in each row. */
export default function UnifiedTable({path, hunks}) {
  return (
    <table className={styles.table} onMouseDown={beginSelection} onCopy={copySelection}>
      <caption className="visually-hidden">What changed in {path}</caption>
      <colgroup>
        <col className={styles.numberColumn} />
        <col className={styles.numberColumn} />
        <col className={styles.signColumn} />
        <col />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Line before</th>
          <th scope="col">Line after</th>
          <th scope="col">Change</th>
          <th scope="col">Text</th>
        </tr>
      </thead>
      {hunks.map(hunk => (
        <Hunk key={hunk.header} header={hunk.header} columns={4}>
          {unifiedRows(hunk.lines).map((line, i) => (
            <tr key={i} data-line={line.kind}>
              <td className={styles.number} data-side="old">
                {line.oldNumber}
              </td>
              <td className={styles.number} data-side="new">
                {line.newNumber}
              </td>
              <td className={styles.sign}>
                <span aria-hidden="true">{SIGNS[line.kind]}</span>
                <span className="visually-hidden">{WORDS[line.kind]}</span>
              </td>
              <td className={styles.text}>
                <LineText line={line} />
              </td>
            </tr>
          ))}
        </Hunk>
      ))}
    </table>
  );
}
