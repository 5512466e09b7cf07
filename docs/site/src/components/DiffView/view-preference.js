import {useEffect, useState, useSyncExternalStore} from 'react';
import {createStorageSlot} from '@docusaurus/theme-common';

/** In a narrower frame than this, in pixels, two columns of code break nearly every line: the style sheet hides the choice. */
const WIDE = 900;

const slot = createStorageSlot('diff-view');
const listeners = new Set();
let chosen;

/**
 * The view that the reader chose, for all diffs of the site that have the room, and for the next visit; unified until
 * they choose.
 *
 * @param frame what the diff is shown in
 */
export function useDiffView(frame) {
  const choice = useSyncExternalStore(subscribe, readChoice, () => 'unified');
  const isWide = useIsWide(frame);
  return {view: isWide ? choice : 'unified', choose};
}

function useIsWide(frame) {
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    // When the reader leaves the page, the frame is gone before it is observed no more.
    const element = frame.current;
    const observer = new ResizeObserver(() => setIsWide(element.clientWidth >= WIDE));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return isWide;
}

function readChoice() {
  chosen ??= slot.get() === 'split' ? 'split' : 'unified';
  return chosen;
}

function choose(view) {
  chosen = view;
  slot.set(view);
  listeners.forEach(listener => listener());
}

function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
