import React from 'react';
import ScrollHint from '@site/src/components/ScrollHint';
import {useScrolls} from '@site/src/components/use-scrolls';
import styles from './styles.module.css';

/** That of the theme scrolls by itself, and is no table to a screen reader then. */
export default function ScrollingTable(props) {
  const frame = useScrolls('A table that scrolls sideways');
  return (
    <div className={styles.table}>
      <div {...frame} className={styles.frame}>
        <table {...props} />
      </div>
      <ScrollHint />
    </div>
  );
}
