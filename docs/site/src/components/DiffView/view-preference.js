import {useSyncExternalStore} from 'react';
import {createStorageSlot} from '@docusaurus/theme-common';

/** Below this width two columns of code are too narrow to read. The styles know the same number. */
const WIDE = '(min-width: 768px)';

const slot = createStorageSlot('diff-view');
const listeners = new Set();
let chosen;

/** The view that the reader chose, for all diffs of the site and for the next visit; unified until they choose. */
export function useDiffView() {
  const choice = useSyncExternalStore(subscribe, readChoice, () => 'unified');
  const isWide = useSyncExternalStore(subscribeToWidth, () => matchMedia(WIDE).matches, () => false);
  return [isWide ? choice : 'unified', choose];
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

function subscribeToWidth(listener) {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
