import React, {useEffect, useId, useState} from 'react';
import {useLocation} from '@docusaurus/router';
import Answer from './Answer';
import styles from './styles.module.css';

/** A box for a message, a stack trace or a report, which leads to the sections that explain it. */
export default function MessageFinder() {
  const {search} = useLocation();
  const [text, setText] = useState('');
  const [find, setFind] = useState(undefined);
  const id = useId();
  const isEmpty = text.trim() === '';
  useEffect(() => setText(new URLSearchParams(search).get('message') ?? ''), [search]);
  useEffect(() => {
    if (!isEmpty) {
      load().then(loaded => setFind(() => loaded));
    }
  }, [isEmpty]);
  return (
    <div className={`tools ${styles.finder}`} data-message-finder="">
      <noscript>
        <style>{'[data-message-finder] { display: none !important; }'}</style>
      </noscript>
      <label htmlFor={id}>Your message</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}hint`}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <p id={`${id}hint`} className={styles.hint}>
        Paste all of it: a stack trace, a compiler error or a report from the check. It stays in your browser.
      </p>
      <div role="status" data-message-answer="">
        {!isEmpty && find && <Answer text={text} {...find(text)} />}
      </div>
    </div>
  );
}

async function load() {
  const [{makeFinder}, {default: data}] = await Promise.all([
    import(/* webpackChunkName: "find-message" */ './find.mjs'),
    import(/* webpackChunkName: "messages" */ '@generated/messages/default/messages.json'),
  ]);
  return makeFinder(data);
}
