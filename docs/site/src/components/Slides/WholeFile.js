import React, {useLayoutEffect, useRef} from 'react';
import Heading from '../DiffView/Heading';
import UnifiedTable from '../DiffView/UnifiedTable';
import styles from './styles.module.css';

/** All lines of a file after a step, those that are gone too. It begins where something changes. */
export default function WholeFile({file}) {
  const box = useRef(null);
  useLayoutEffect(() => {
    const changed = [...box.current.querySelectorAll('[data-line=add], [data-line=delete]')];
    // An import is the least of it, and stands far above the rest.
    const telling = changed.filter(row => !/^import /.test(row.querySelector('[data-line-text]').textContent));
    const [first, last] = [telling[0], telling.at(-1)].map(row => row.getBoundingClientRect());
    const {top, height} = box.current.getBoundingClientRect();
    box.current.scrollTop = first.top - top - Math.max(0, (height - (last.bottom - first.top)) / 2);
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
