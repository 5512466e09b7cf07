import {useEffect, useRef} from 'react';

/** Scrolls a box, and not the page, to the first element in it that has `data-now`, or to its top if there is none. */
export function useLastInView(dependency) {
  const box = useRef(null);
  useEffect(() => {
    const now = box.current?.querySelector('[data-now]');
    if (!now && box.current) {
      box.current.scrollTop = 0;
    } else if (now) {
      const {top, bottom} = now.getBoundingClientRect();
      const frame = box.current.getBoundingClientRect();
      box.current.scrollTop += bottom > frame.bottom ? bottom - frame.bottom + 8 : Math.min(0, top - frame.top - 8);
    }
  }, [dependency]);
  return box;
}
