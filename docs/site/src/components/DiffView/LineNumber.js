import React from 'react';
import styles from './styles.module.css';

const LETTERS = {old: 'O', new: 'L'};

/**
 * The number of a line, which the address of the page can point to.
 *
 * @param anchors what the anchors of this diff begin with; undefined if it has none
 */
export default function LineNumber({number, side, kind, anchors}) {
  const id = anchors !== undefined && number !== undefined ? `${anchors}${LETTERS[side]}${number}` : undefined;
  return (
    <td id={id} className={styles.number} data-side={side} data-kind={kind}>
      {number}
    </td>
  );
}

/** A click on a number puts it into the address. A link in each of them would be two for each line of a diff. */
export function pointToLine({target}) {
  if (target.matches('td[id]')) {
    window.location.hash = target.id;
  }
}
