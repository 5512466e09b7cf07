import React, {useEffect, useRef, useState} from 'react';

const SHOWN_FOR = 2000;

/**
 * A button that copies a text, and says that it did.
 *
 * @param label what is on the button
 * @param textOf gives the text
 */
export default function CopyButton({label, textOf}) {
  const [message, setMessage] = useState('');
  const timeout = useRef(undefined);
  useEffect(() => () => clearTimeout(timeout.current), []);

  async function copy() {
    setMessage(await copyToClipboard(textOf()));
    clearTimeout(timeout.current);
    timeout.current = setTimeout(() => setMessage(''), SHOWN_FOR);
  }

  return (
    <>
      <button type="button" className="tool-button" onClick={copy}>
        {label}
      </button>
      <span role="status" className="tool-message">
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
    return 'Your browser does not allow it';
  }
}
