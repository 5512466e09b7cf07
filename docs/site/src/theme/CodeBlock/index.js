import React from 'react';
import {usePluginData} from '@docusaurus/useGlobalData';
import CodeBlock from '@theme-original/CodeBlock';
import DiffView from '@site/src/components/DiffView';
import {parseUnifiedDiff} from '@site/src/diff/parse-unified-diff.mjs';
import {routeOf} from '@site/src/diff/route.mjs';

const HUNK = /^@@ -\d/m;

/** Shows a fence that is a diff as one, and every other as it always is. */
export default function CodeBlockOrDiff(props) {
  const {children, className = '', metastring = ''} = props;
  const isDiff = className.split(' ').includes('language-diff') && typeof children === 'string' && HUNK.test(children);
  if (!isDiff) {
    return <CodeBlock {...props} />;
  }
  return <DiffFence text={children} title={/title="([^"]*)"/.exec(metastring)?.[1]} />;
}

function DiffFence({text, title}) {
  const {paths} = usePluginData('changes');
  const {path} = parseUnifiedDiff(text);
  return <DiffView text={text} name={title} link={paths.includes(path) ? routeOf(path) : undefined} />;
}
