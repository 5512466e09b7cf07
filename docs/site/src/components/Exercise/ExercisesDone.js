import React from 'react';
import {useDone} from './done';

/**
 * How many exercises the reader has ticked.
 *
 * @param count how many there are
 */
export default function ExercisesDone({count}) {
  const {done} = useDone();
  return (
    <p className="tools" data-exercises-done="">
      Ticked as done: {done.length} of {count}. The ticks are your own notes, and stay in this browser. The program is the judge.
    </p>
  );
}
