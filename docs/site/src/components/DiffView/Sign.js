import React from 'react';
import styles from './styles.module.css';

const SIGNS = {add: '+', delete: '−'};
const WORDS = {add: 'added', delete: 'deleted'};

/** The sign of a line, which says more than its colour: on paper, in forced colours, and to a screen reader. */
export default function Sign({kind, side}) {
  return (
    <td className={styles.sign} data-sign="" data-side={side} data-kind={side && kind}>
      <span aria-hidden="true">{SIGNS[kind]}</span>
      <span className="visually-hidden">{WORDS[kind]}</span>
    </td>
  );
}
