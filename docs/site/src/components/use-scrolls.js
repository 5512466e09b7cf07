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
    const observer = new ResizeObserver(() => {
      const {scrollWidth, clientWidth} = frame.current;
      setIsWider(scrollWidth > clientWidth);
    });
    observer.observe(frame.current);
    for (const child of frame.current.children) {
      observer.observe(child);
    }
    return () => observer.disconnect();
  });
  return isWider ? {ref: frame, tabIndex: 0, role: 'group', 'aria-label': label} : {ref: frame};
}
