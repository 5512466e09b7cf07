import React, {useEffect, useState} from 'react';
import Stepper from '../Stepper';
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
    setIndex(next);
  };
  const play = () => {
    if (isAtEnd) {
      setIndex(0);
    }
    setIsPlaying(!isPlaying);
  };
  return (
    <Stepper index={index} count={count} go={go}>
      <button type="button" className={`tool-button ${styles.play}`} onClick={play}>
        {isPlaying ? 'Pause' : 'Play'}
      </button>
    </Stepper>
  );
}
