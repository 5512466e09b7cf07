import React from 'react';
import Slider from '../Slider';
import styles from './styles.module.css';

/**
 * Back, forward, and where one is.
 *
 * @param go gets the index to go to
 * @param children buttons between the two
 */
export default function Stepper({index, count, go, children}) {
  const isAtEnd = index === count - 1;
  // At an end the buttons stay where they are: one that is disabled would lose the focus.
  const move = next => go(Math.max(0, Math.min(count - 1, next)));
  return (
    <div className={styles.stepper}>
      <button type="button" className="tool-button" aria-disabled={index === 0} onClick={() => move(index - 1)}>
        <span aria-hidden="true">◀ </span>Back
      </button>
      {children}
      <button type="button" className="tool-button" aria-disabled={isAtEnd} onClick={() => move(index + 1)}>
        Forward<span aria-hidden="true"> ▶</span>
      </button>
      <Slider
        label="Step"
        min={1}
        max={count}
        value={index + 1}
        valueText={`step ${index + 1} of ${count}`}
        onChange={value => move(value - 1)}>
        {index + 1} of {count}
      </Slider>
    </div>
  );
}
