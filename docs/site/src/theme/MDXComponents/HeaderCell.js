import React from 'react';

/** The corner above a column of names has no text, and heads nothing. */
export default function HeaderCell({children, ...props}) {
  return children ? <th {...props}>{children}</th> : <td {...props} />;
}
