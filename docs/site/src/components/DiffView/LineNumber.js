import React from 'react';
import styles from './styles.module.css';

const LETTERS = {old: 'O', new: 'L'};

/**
 * The number of a line, which the address of the page can point to.
 *
 * @param anchors what the anchors of this diff begin with; undefined if it has none
 */
export default function LineNumber({number, side, kind, anchors}) {
  const anchor = anchors !== undefined && number !== undefined ? `${anchors}${LETTERS[side]}${number}` : undefined;
  return (
    <td className={styles.number} data-side={side} data-kind={kind}>
      {anchor ? (
        <a id={anchor} href={`#${anchor}`} tabIndex={-1} className={styles.anchor}>
          {number}
        </a>
      ) : (
        number
      )}
    </td>
  );
}
