import React from 'react';
import CopyButton from '../CopyButton';
import {useDone} from './done';
import styles from './styles.module.css';

/** The command that has an exercise judged, and the tick of the reader. */
export default function ExerciseBar({number, command}) {
  const {done, toggle} = useDone();
  const [, program, argument] = /^([^"]*)(.*)$/.exec(command);
  return (
    <div className={styles.bar}>
      <code>
        {program}
        <span className="code-word">{argument}</span>
      </code>
      <span className="tools">
        <CopyButton label="Copy" textOf={() => command} />
        <label className={styles.tick}>
          <input type="checkbox" checked={done.includes(number)} onChange={() => toggle(number)} /> Done
          <span className="visually-hidden">with exercise {Number(number)}</span>
        </label>
      </span>
    </div>
  );
}
