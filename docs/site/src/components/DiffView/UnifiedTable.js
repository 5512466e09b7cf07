import React from 'react';
import Hunk from './Hunk';
import LineText from './LineText';
import Sign from './Sign';
import {beginSelection, copySelection} from './copy-selection';
import styles from './styles.module.css';

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
      {hunks.map(({header, lines}) => (
        <Hunk key={header} header={header} columns={4}>
          {lines.map((line, i) => (
            <tr key={i} data-line={line.kind}>
              <td className={styles.number} data-side="old">
                {line.oldNumber}
              </td>
              <td className={styles.number} data-side="new">
                {line.newNumber}
              </td>
              <Sign kind={line.kind} />
              <td className={styles.text} style={{'--indent': line.indent}}>
                <LineText line={line} />
              </td>
            </tr>
          ))}
        </Hunk>
      ))}
    </table>
  );
}
