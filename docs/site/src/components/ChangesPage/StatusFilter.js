import React from 'react';
import styles from './styles.module.css';

export default function StatusFilter({counts, hidden, onChange}) {
  const toggle = status =>
    onChange(hidden.includes(status) ? hidden.filter(other => other !== status) : [...hidden, status]);
  return (
    <fieldset className={styles.filter}>
      <legend className="visually-hidden">Which files to show</legend>
      {Object.entries(counts).map(([status, count]) => (
        <label key={status}>
          <input
            type="checkbox"
            checked={!hidden.includes(status)}
            disabled={count === 0}
            onChange={() => toggle(status)}
          />{' '}
          {status} ({count})
        </label>
      ))}
    </fieldset>
  );
}
