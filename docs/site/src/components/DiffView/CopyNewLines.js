import React, {useEffect, useRef, useState} from 'react';
import styles from './styles.module.css';

const SHOWN_FOR = 2000;

/** Copies the lines of the new file: without signs, and without what was deleted. */
export default function CopyNewLines({text}) {
  const [message, setMessage] = useState('');
  const timeout = useRef(undefined);
  useEffect(() => () => clearTimeout(timeout.current), []);

  async function copy() {
    setMessage(await copyToClipboard(text));
    clearTimeout(timeout.current);
    timeout.current = setTimeout(() => setMessage(''), SHOWN_FOR);
  }

  return (
    <>
      <button type="button" className={styles.copy} onClick={copy}>
        Copy the new lines
      </button>
      <span role="status" className={styles.message}>
        {message}
      </span>
    </>
  );
}

async function copyToClipboard(text) {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
    } else {
      // A browser hides its clipboard from a page that did not come by HTTPS, as in a class room.
      const {default: copyText} = await import('copy-text-to-clipboard');
      copyText(text);
    }
    return 'Copied';
  } catch {
    return 'The browser does not allow it';
  }
}
