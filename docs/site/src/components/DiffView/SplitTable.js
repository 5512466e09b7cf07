import React, {Fragment} from 'react';
import Gap from './Gap';
import Hunk from './Hunk';
import LineNumber, {pointToLine} from './LineNumber';
import LineText from './LineText';
import Sign from './Sign';
import {beginSelection, copySelection} from './copy-selection';
import styles from './styles.module.css';

/** The old file on the left, the new one on the right. */
export default function SplitTable({diff: {path, hunks, gaps = []}, anchors}) {
  const row = (before, after, i) => (
    <tr key={i} data-line={kindOf(before, after)}>
      <Half line={before} side="old" number={before?.oldNumber} anchors={anchors} />
      <Half line={after} side="new" number={after?.newNumber} anchors={anchors} />
    </tr>
  );
  const contextRow = (line, i) => row(line, line, i);
  return (
    <table className={styles.table} onClick={pointToLine} onMouseDown={beginSelection} onCopy={copySelection}>
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
      {hunks.map(({header, lines, pairs}, i) => (
        <Fragment key={header}>
          <Gap lines={gaps[i] ?? []} columns={6}>
            {contextRow}
          </Gap>
          <Hunk header={header} columns={6}>
            {pairs.map(([before, after], k) => row(lines[before], lines[after], k))}
          </Hunk>
        </Fragment>
      ))}
      <Gap lines={gaps[hunks.length] ?? []} columns={6}>
        {contextRow}
      </Gap>
    </table>
  );
}

function kindOf(before, after) {
  if (before && after) {
    return before === after ? 'context' : 'change';
  }
  return before ? 'delete' : 'add';
}

function Half({line, side, number, anchors}) {
  const kind = line?.kind ?? 'none';
  return (
    <>
      <LineNumber number={number} side={side} kind={kind} anchors={anchors} />
      <Sign kind={kind} side={side} />
      <td className={styles.text} data-side={side} data-kind={kind} style={line && {'--indent': line.indent}}>
        {line && <LineText line={line} />}
      </td>
    </>
  );
}
