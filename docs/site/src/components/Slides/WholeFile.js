import React, {useLayoutEffect, useRef} from 'react';
import Heading from '../DiffView/Heading';
import UnifiedTable from '../DiffView/UnifiedTable';
import styles from './styles.module.css';

/** All lines of a file after a step, those that are gone too. It begins where something changes. */
export default function WholeFile({file}) {
  const box = useRef(null);
  useLayoutEffect(() => {
    const changed = box.current.querySelectorAll('[data-line=add], [data-line=delete]');
    const [first, last] = [changed[0], changed[changed.length - 1]].map(row => row.getBoundingClientRect());
    const {top, height} = box.current.getBoundingClientRect();
    // In the middle; of what is higher than the box, the end: imports stand at the beginning.
    const isHigher = last.bottom - first.top > height;
    box.current.scrollTop = isHigher ? last.bottom - top - height : (first.top + last.bottom - height) / 2 - top;
  }, [file]);
  const {path, lines} = file;
  return (
    <div className={styles.file} data-diff={path}>
      <Heading diff={{...file, path: path.slice(path.indexOf('stores/') + 'stores/'.length)}} />
      <div ref={box} className={styles.lines} tabIndex={0} role="group" aria-label={`The lines of ${path}`}>
        <UnifiedTable diff={{path, hunks: [{header: 'The whole file after this step', lines}]}} />
      </div>
    </div>
  );
}
