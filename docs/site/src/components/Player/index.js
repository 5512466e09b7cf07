import React, {Suspense, lazy, useId, useState} from 'react';
import styles from './styles.module.css';

const Stage = lazy(() => import('./Stage'));

/**
 * Opens a player for the statements of the output above it. Nothing of it is loaded before that.
 *
 * @param step the name of the step
 * @param part the number of the part
 * @param stores if other ways do the same: the number of stores that this part has
 * @param counts how many statements each of these ways sends for each number of stores, as JSON
 */
export default function Player({step, part, stores, counts}) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={`tools ${styles.player}`} data-player={`${step}#${part}`}>
      <button
        type="button"
        className="tool-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Close the player' : 'Step through it'}
      </button>
      {isOpen && (
        <section id={id} className={styles.stage} aria-label={`Step through ${step}, part ${part}`}>
          <Suspense fallback={<p>Loading …</p>}>
            <Stage step={step} part={part} stores={stores} counts={counts && JSON.parse(counts)} />
          </Suspense>
        </section>
      )}
    </div>
  );
}
