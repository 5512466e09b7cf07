import React from 'react';
import styles from './styles.module.css';

/** The browser's own disclosure: that of the theme stays shut where there is no script. */
export default function Details(props) {
  return <details {...props} className={styles.details} />;
}
