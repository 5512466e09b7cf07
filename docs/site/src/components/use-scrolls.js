import {useEffect, useRef, useState} from 'react';

/**
 * For a frame that scrolls sideways when its content is too wide: the keyboard has to reach it then, and only then.
 *
 * @param label what a screen reader calls the frame
 * @returns the attributes of the frame
 */
export function useScrolls(label) {
  const frame = useRef(null);
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const element = frame.current;
    const observer = new ResizeObserver(() => setIsWider(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) {
      observer.observe(child);
    }
    return () => observer.disconnect();
  });
  return isWider ? {ref: frame, tabIndex: 0, role: 'group', 'aria-label': label, 'data-scrolls': ''} : {ref: frame};
}
