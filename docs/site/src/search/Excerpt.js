import React from 'react';

const AROUND = 60;
const LENGTH = 160;

/** The part of a section where the words of the query are, with these marked. */
export default function Excerpt({text, terms}) {
  const pattern = new RegExp(`(${terms.map(patternOf).join('|')})`, 'i');
  const place = terms.length > 0 ? text.search(pattern) : 0;
  const from = place > AROUND ? text.lastIndexOf(' ', place - AROUND / 2) + 1 : 0;
  const shown = text.slice(from, from + LENGTH);
  return (
    <span>
      {from > 0 && '… '}
      {shown.split(pattern).map((part, i) => (i % 2 === 1 && terms.length > 0 ? <mark key={i}>{part}</mark> : part))}
      {from + LENGTH < text.length && ' …'}
    </span>
  );
}

/** A short word is in many others, which are not meant. */
function patternOf(term) {
  const escaped = term.replace(/[+.]/g, '\\$&');
  return term.length > 3 ? escaped : `(?<!\\w)${escaped}(?!\\w)`;
}
