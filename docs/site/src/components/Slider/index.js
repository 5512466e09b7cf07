import React from 'react';
import styles from './styles.module.css';

/**
 * A slider with its name before it, and what it is at behind it.
 *
 * @param valueText what a screen reader says of its place
 * @param onChange gets the new place
 */
export default function Slider({label, min = 0, max, value, valueText, onChange, children}) {
  return (
    <label className={styles.slider}>
      {label}
      <input
        type="range"
        min={min}
        max={max}
        value={value}
        aria-valuetext={valueText}
        onChange={event => onChange(Number(event.target.value))}
      />
      <output>{children}</output>
    </label>
  );
}
