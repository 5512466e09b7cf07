import React from 'react';
import styles from './styles.module.css';

/** How many lines are shown on each side of the one that runs. */
const AROUND = 3;

/** The method of the lesson that sent the statement, and the line of it that runs. */
export default function Code({code, part, index}) {
  // It keeps the height of the longest piece: what stands below it must not move from step to step.
  const height = Math.max(...part.frames.map(({caller}) => Math.min((code[caller] ?? []).length, 2 * AROUND + 1)));
  const frame = part.frames.slice(0, index + 1).findLast(({sql}) => sql !== undefined);
  const lines = code[frame?.caller] ?? [];
  const first = Math.max(0, (frame?.line ?? 0) - AROUND);
  const last = Math.min(lines.length, (frame?.line ?? 0) + AROUND + 1);
  const isRunning = part.frames[index].sql !== undefined;
  return (
    <figure className={styles.code} style={{'--lines': height}}>
      <figcaption>
        {frame ? (
          <>
            {isRunning ? 'Running: ' : 'Sent last: '}
            <code>{frame.caller}</code>
          </>
        ) : (
          'Nothing has been sent yet.'
        )}
      </figcaption>
      {lines.length > 0 && (
        <pre tabIndex={0} role="group" aria-label={`The code of ${frame.caller}`}>
          {lines.slice(first, last).map((line, i) => (
            <span key={i} style={{'--indent': line.search(/\S|$/)}} data-running={first + i === frame.line || undefined}>
              {first + i === frame.line && <span className="visually-hidden">this line runs: </span>}
              {/* A chain of calls may be broken before each of them. */}
              {line.split(/(?=\.\w)/).map((piece, j) => (
                <React.Fragment key={j}>
                  {j > 0 && <wbr />}
                  {piece}
                </React.Fragment>
              ))}
              {'\n'}
            </span>
          ))}
        </pre>
      )}
    </figure>
  );
}
