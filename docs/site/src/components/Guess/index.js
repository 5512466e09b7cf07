import React, {useState} from 'react';
import styles from './styles.module.css';

/**
 * An output that opens when the reader has guessed how many statements it has. Without a script it is open.
 *
 * @param answer how many they are
 * @param choices numbers, with blanks between them
 */
export default function Guess({answer, choices, children}) {
  const [guess, setGuess] = useState(undefined);
  const isOpen = guess !== undefined;
  return (
    <div className={styles.guess} data-guess="" data-open={isOpen || undefined}>
      <noscript>
        <style>{'[data-answer] { display: block !important; }'}</style>
      </noscript>
      <fieldset className={`tools ${styles.choices}`}>
        <legend className="visually-hidden">How many statements?</legend>
        {choices.split(' ').map(choice => (
          <button
            key={choice}
            type="button"
            className="tool-button"
            aria-pressed={guess === choice}
            onClick={() => setGuess(choice)}>
            {choice}
          </button>
        ))}
        <button type="button" className="tool-button" onClick={() => setGuess('')}>
          Show me
        </button>
      </fieldset>
      <p role="status" className={styles.verdict}>
        {isOpen && verdict(guess, answer)}
      </p>
      <div data-answer="" className={styles.answer}>
        {children}
      </div>
    </div>
  );
}

function verdict(guess, answer) {
  const count = `${answer} ${answer === '1' ? 'statement' : 'statements'}`;
  if (guess === '') {
    return `${count}, as the last lines say.`;
  }
  return guess === answer ? `Yes, ${count}.` : `Not ${guess}: ${count}. The output shows where they come from.`;
}
