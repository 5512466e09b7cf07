import React, {useEffect, useRef, useState} from 'react';
import styles from './styles.module.css';

/** A table that is wider than the page scrolls in a frame, which the keyboard then has to reach. */
export default function ScrollingTable(props) {
  const frame = useRef(null);
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const observer = new ResizeObserver(([{target}]) => setIsWider(target.scrollWidth > target.clientWidth));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const reachable = isWider ? {tabIndex: 0, role: 'region', 'aria-label': 'Table, scrolls sideways'} : {};
  return (
    <div ref={frame} className={styles.frame} {...reachable}>
      <table {...props} className={styles.table} />
    </div>
  );
}
