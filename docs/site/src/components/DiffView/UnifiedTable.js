import React, {Fragment} from 'react';
import Gap from './Gap';
import Hunk from './Hunk';
import LineNumber, {pointToLine} from './LineNumber';
import LineText from './LineText';
import Sign from './Sign';
import {beginSelection, copySelection} from './copy-selection';
import styles from './styles.module.css';

/** One line of the diff in each row. */
export default function UnifiedTable({diff: {path, hunks, gaps = []}, anchors}) {
  const row = (line, i) => (
    <tr key={i} data-line={line.kind}>
      <LineNumber number={line.oldNumber} side="old" anchors={anchors} />
      <LineNumber number={line.newNumber} side="new" anchors={anchors} />
      <Sign kind={line.kind} />
      <td className={styles.text} style={{'--indent': line.indent}}>
        <LineText line={line} />
      </td>
    </tr>
  );
  return (
    <table className={styles.table} onClick={pointToLine} onMouseDown={beginSelection} onCopy={copySelection}>
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
      {hunks.map(({header, lines}, i) => (
        <Fragment key={header}>
          <Gap lines={gaps[i] ?? []} columns={4}>
            {row}
          </Gap>
          <Hunk header={header} columns={4}>
            {lines.map(row)}
          </Hunk>
        </Fragment>
      ))}
      <Gap lines={gaps[hunks.length] ?? []} columns={4}>
        {row}
      </Gap>
    </table>
  );
}
