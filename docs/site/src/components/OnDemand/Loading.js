import React from 'react';
import styles from './styles.module.css';

/** Stands where something comes, and as high as the window: what is below must not move a second time. */
export default function Loading() {
  return <p className={styles.loading}>Loading…</p>;
}
