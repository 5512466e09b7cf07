import React, {useState} from 'react';
import CopyButton from '../CopyButton';
import ScrollHint from '../ScrollHint';
import {useScrolls} from '../use-scrolls';
import styles from './styles.module.css';

const LABELS = {command: 'Command', output: 'Output', listing: ''};

/**
 * A block of code: a command, an output or a listing.
 *
 * @param html its lines, as `code-lines.mjs` writes them
 */
export default function Code({kind, title, html}) {
  const [isWrapped, setIsWrapped] = useState(false);
  const {ref, ...frame} = useScrolls(`${title ?? 'Code'}, which scrolls sideways`);
  const code = <code dangerouslySetInnerHTML={{__html: html}} />;
  return (
    <div className={styles.code} data-code={kind} data-wrapped={isWrapped || undefined} data-scrolls={frame['data-scrolls']}>
      <div className={styles.bar}>
        <span data-code-title="">{title ?? LABELS[kind]}</span>
        <span className="tools">
          {kind === 'listing' && (
            <button
              type="button"
              className={`tool-button ${styles.wrap}`}
              aria-pressed={isWrapped}
              onClick={() => setIsWrapped(!isWrapped)}>
              Wrap
            </button>
          )}
          <CopyButton label="Copy" textOf={() => ref.current.textContent.replace(/\n$/, '')} />
        </span>
      </div>
      <pre ref={ref} {...frame} className={styles.lines}>
        {code}
      </pre>
      <ScrollHint />
    </div>
  );
}
