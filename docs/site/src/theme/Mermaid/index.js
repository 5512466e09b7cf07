import React from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {MermaidContainerClassName, useMermaidRenderResult} from '@docusaurus/theme-mermaid/client';
import {useScrolls} from '@site/src/components/use-scrolls';
import styles from './styles.module.css';

/** To how much of its own size a diagram may shrink before it scrolls: beyond that nobody can read it. */
const SMALLEST = 0.7;

/** A diagram. Until it is drawn, and where no script runs, its description stands in its place. */
export default function Mermaid({value}) {
  const description = <p className={styles.description}>{descriptionOf(value)}</p>;
  return (
    <ErrorBoundary fallback={() => description}>
      <Diagram value={value} description={description} />
    </ErrorBoundary>
  );
}

function Diagram({value, description}) {
  const drawn = useMermaidRenderResult({text: value});
  const frame = useScrolls('A diagram that scrolls sideways');
  return (
    <div {...frame} className={styles.frame}>
      {drawn ? (
        <div
          className={MermaidContainerClassName}
          style={{minWidth: SMALLEST * widthOf(drawn.svg)}}
          dangerouslySetInnerHTML={{__html: drawn.svg}}
        />
      ) : (
        description
      )}
    </div>
  );
}

function descriptionOf(value) {
  return /^\s*accDescr:\s*(.+)$/m.exec(value)?.[1] ?? 'A diagram';
}

function widthOf(svg) {
  return Number(/max-width:\s*([\d.]+)px/.exec(svg)?.[1] ?? 0);
}
