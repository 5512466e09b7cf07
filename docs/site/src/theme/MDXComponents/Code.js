import React from 'react';

/** A name in the prose. Blocks were coloured when the site was built, so that of the theme has nothing left to do. */
export default function Code(props) {
  return <code {...props} />;
}
