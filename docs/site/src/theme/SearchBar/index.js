import React, {useEffect, useRef} from 'react';
import SearchBar from '@theme-original/SearchBar';

/** The search bar, with its list of results said in the terms that a screen reader of today knows. */
export default function AccessibleSearchBar(props) {
  const frame = useRef(null);
  useEffect(() => {
    const observer = new MutationObserver(() => mend(frame.current));
    observer.observe(frame.current, {attributeFilter: ['aria-owns'], childList: true, subtree: true});
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame}>
      <SearchBar {...props} />
    </div>
  );
}

function mend(frame) {
  for (const input of frame?.querySelectorAll('[role="combobox"][aria-owns]') ?? []) {
    input.setAttribute('aria-controls', input.getAttribute('aria-owns'));
  }
  // A list of options may hold nothing else, and the link to all results is in it.
  for (const link of frame?.querySelectorAll('[role="listbox"] a:not([role])') ?? []) {
    link.setAttribute('role', 'option');
  }
}
