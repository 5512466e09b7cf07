import React from 'react';
import {useScrolls} from '../use-scrolls';
import styles from './styles.module.css';

/** A diagram, as it was drawn when the site was built. */
export default function Diagram({svg}) {
  const frame = useScrolls('A diagram that scrolls sideways');
  return <div {...frame} className={styles.diagram} data-diagram="" dangerouslySetInnerHTML={{__html: svg}} />;
}
