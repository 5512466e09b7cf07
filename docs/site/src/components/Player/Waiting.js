import React, {useState} from 'react';
import Slider from '../Slider';
import {arithmetic, asTime, WHOLE_BAR} from './arithmetic.mjs';
import styles from './styles.module.css';

/** Milliseconds from the program to the database and back: on one machine, in one building, across a country. */
const DELAYS = [0.1, 0.5, 1, 2, 5, 10, 20, 50];
const USUAL = DELAYS.indexOf(5);

/**
 * How long the statements wait for a network, which is multiplied here and not measured.
 *
 * @param statements how many were sent so far
 * @param counts how many each way sends, by its name and the number of stores; undefined if there is no choice
 */
export default function Waiting({statements, counts, choice}) {
  const [place, setPlace] = useState(USUAL);
  const delay = DELAYS[place];
  const ways = counts ? Object.entries(counts).map(([way, numbers]) => [way, numbers[choice.stores]]) : [];
  return (
    <div className={styles.waiting}>
      <Slider
        label="Delay of the network"
        max={DELAYS.length - 1}
        value={place}
        valueText={`${delay} milliseconds for each statement`}
        onChange={setPlace}>
        {delay} ms
      </Slider>
      <p data-arithmetic="">
        Waiting so far: {arithmetic(statements, delay)}. This is arithmetic, not a measurement: each statement waits for
        the network once.
      </p>
      <Bar time={statements * delay} />
      {ways.length > 0 && (
        <>
          <p>The whole answer, for each way to load. A full bar is {asTime(WHOLE_BAR)}.</p>
          <ul className={styles.bars}>
            {ways.map(([way, count]) => (
              <li key={way} data-way={way} aria-current={way === choice.way || undefined}>
                <span>{way}</span>
                <Bar time={count * delay} />
                <span>{arithmetic(count, delay)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Bar({time}) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{width: `${Math.min(100, (100 * time) / WHOLE_BAR)}%`}} />
    </span>
  );
}
