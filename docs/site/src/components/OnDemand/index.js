import React, {Suspense, useId, useState} from 'react';
import Loading from './Loading';
import styles from './styles.module.css';

/**
 * A button, and what it opens. Nothing of that is loaded before. It is a tool: paper and readers without a script
 * have what is on the page.
 *
 * @param open what the button says, and `close` what it says afterwards
 * @param label what a screen reader calls what is open
 */
export default function OnDemand({open, close, label, children}) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={`tools ${styles.frame}`}>
      <button
        type="button"
        className="tool-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? close : open}
      </button>
      {isOpen && (
        <section id={id} className={styles.stage} aria-label={label}>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </section>
      )}
    </div>
  );
}
