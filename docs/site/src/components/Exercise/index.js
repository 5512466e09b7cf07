import React from 'react';
import {useDone} from './done';
import styles from './styles.module.css';

/** A card with the question, the hints and the solution of an exercise. */
export default function Exercise({number, children}) {
  const {done} = useDone();
  return (
    <div className={styles.card} data-exercise={number} data-done={done.includes(number) || undefined}>
      {children}
    </div>
  );
}
