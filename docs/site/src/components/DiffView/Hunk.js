import React from 'react';
import styles from './styles.module.css';

export default function Hunk({header, columns, children}) {
  return (
    <tbody>
      <tr data-line="hunk">
        <th scope="rowgroup" colSpan={columns} className={styles.hunk}>
          {header}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
