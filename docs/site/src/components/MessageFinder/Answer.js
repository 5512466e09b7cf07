import React from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import styles from './styles.module.css';

const SUMMARIES = {
  report: 'The report sends you here:',
  compiler: 'This comes from the compiler:',
  message: 'It is explained here:',
  name: 'This wording is in none of the tables here. The exception itself comes up here:',
  none: 'It is in none of the tables here: neither a known message nor a known compiler error.',
};

/** What was found, or that nothing was, and what to do then. */
export default function Answer({text, kind, results}) {
  const search = useBaseUrl('/search/');
  return (
    <div className={styles.answer}>
      <p>{SUMMARIES[kind]}</p>
      {results.map(({message, sections, wrong, toDo}, i) => (
        <div key={i} data-message-result="">
          {wrong && (
            <p className={styles.advice}>
              {wrong} {toDo}
            </p>
          )}
          <ul>
            {sections.map(({title, url}) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
          {message && kind === 'message' && (
            <p className={styles.hint}>
              In the table: <code>{message}</code>
            </p>
          )}
        </div>
      ))}
      {['name', 'none'].includes(kind) && (
        <p>
          <Link to={`${search}?q=${encodeURIComponent(wordsOf(text))}`}>Search all pages for it</Link>
        </p>
      )}
    </div>
  );
}

/** What to search for: the cause, if a name says it, or else the beginning. */
function wordsOf(text) {
  const names = text.match(/\b\w+(?:Exception|Error)\b|\bHHH\d+\b/g);
  return names?.at(-1) ?? text.trim().split(/\s+/).slice(0, 8).join(' ');
}
