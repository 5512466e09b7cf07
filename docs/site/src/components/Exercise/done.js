import {useSyncExternalStore} from 'react';
import {createStorageSlot} from '@docusaurus/theme-common';

const slot = createStorageSlot('exercises-done');
const listeners = new Set();
let known;

/**
 * The exercises that the reader has ticked, in this browser and nowhere else.
 *
 * @returns their numbers, and what ticks one or takes the tick away
 */
export function useDone() {
  const stored = useSyncExternalStore(subscribe, read, () => '');
  const done = stored.split(' ').filter(Boolean);
  const toggle = number => write(done.includes(number) ? done.filter(other => other !== number) : [...done, number].sort());
  return {done, toggle};
}

function read() {
  known ??= slot.get() ?? '';
  return known;
}

function write(numbers) {
  known = numbers.join(' ');
  slot.set(known);
  listeners.forEach(listener => listener());
}

function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
