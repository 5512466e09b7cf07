import React, {useId} from 'react';
import Slider from '../Slider';
import styles from './styles.module.css';

/**
 * The way to load, and the number of stores.
 *
 * @param counts by the names of the ways, and by the numbers of stores
 */
export default function Choices({counts, choice, choose}) {
  const id = useId();
  const numbers = Object.keys(counts[choice.way]);
  return (
    <div className={styles.choices}>
      <fieldset className={styles.ways}>
        <legend>Load by</legend>
        {Object.keys(counts).map(way => (
          <label key={way}>
            <input type="radio" name={id} value={way} checked={way === choice.way} onChange={() => choose({way})} />
            <span>{way}</span>
          </label>
        ))}
      </fieldset>
      <Slider
        label="Stores"
        max={numbers.length - 1}
        value={numbers.indexOf(choice.stores)}
        valueText={`${choice.stores} stores`}
        onChange={place => choose({stores: numbers[place]})}>
        {choice.stores}
      </Slider>
    </div>
  );
}
