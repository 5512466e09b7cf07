import React from 'react';

/** Says that the frame beside it scrolls: a touch screen has no bar that would. A screen reader has the name of the frame. */
export default function ScrollHint() {
  return (
    <span className="scroll-hint" aria-hidden="true">
      scrolls →
    </span>
  );
}
