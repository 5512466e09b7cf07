import React from 'react';
import DiffView from './DiffView';

/** A diff in a page. */
export default function DiffFence({data}) {
  const {link, ...diff} = JSON.parse(data);
  return <DiffView diff={diff} link={link} />;
}
