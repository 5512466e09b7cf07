import React, {useEffect, useState} from 'react';
import styles from './styles.module.css';

/** Milliseconds for which a frame is shown, and the longest that all of them may take. */
const PACE = 1000;
const LONGEST = 30_000;

/** Back, play, forward, and where one is. */
export default function Transport({index, count, setIndex}) {
  const [isPlaying, setIsPlaying] = useState(false);
  const isAtEnd = index === count - 1;
  useEffect(() => {
    if (!isPlaying || isAtEnd) {
      setIsPlaying(false);
      return undefined;
    }
    const timeout = setTimeout(() => setIndex(index + 1), Math.min(PACE, LONGEST / count));
    return () => clearTimeout(timeout);
  }, [isPlaying, isAtEnd, index, count, setIndex]);

  const go = next => {
    setIsPlaying(false);
    setIndex(Math.max(0, Math.min(count - 1, next)));
  };
  const play = () => {
    if (isAtEnd) {
      setIndex(0);
    }
    setIsPlaying(!isPlaying);
  };
  return (
    <div className={styles.transport}>
      {/* At an end they stay where they are: a button that is disabled would lose the focus. */}
      <button type="button" className="tool-button" aria-disabled={index === 0} onClick={() => go(index - 1)}>
        <span aria-hidden="true">◀ </span>Back
      </button>
      <button type="button" className="tool-button" onClick={play}>
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <button type="button" className="tool-button" aria-disabled={isAtEnd} onClick={() => go(index + 1)}>
        Forward<span aria-hidden="true"> ▶</span>
      </button>
      <label className={styles.slider}>
        Step
        <input
          type="range"
          min={1}
          max={count}
          value={index + 1}
          aria-valuetext={`step ${index + 1} of ${count}`}
          onChange={event => go(Number(event.target.value) - 1)}
        />
        <output>
          {index + 1} of {count}
        </output>
      </label>
    </div>
  );
}
