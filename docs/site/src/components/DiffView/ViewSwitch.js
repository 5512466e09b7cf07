import React, {useId} from 'react';
import styles from './styles.module.css';

const VIEWS = [
  {value: 'unified', label: 'Unified'},
  {value: 'split', label: 'Side by side'},
];

/** Radio buttons of the browser's own: the keyboard and a screen reader know what to do with them. */
export default function ViewSwitch({view, onChange}) {
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">How to show the diff</legend>
      {VIEWS.map(({value, label}) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={view === value}
            onChange={() => onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
