// The themes that come with Prism have colours that are hard to read on a highlighted line. These are in code.css, one
// set for the light and one for the dark, so that a page has the right one before any script runs.

const KINDS = {
  comment: ['comment', 'prolog', 'doctype', 'cdata'],
  keyword: ['keyword', 'boolean', 'tag'],
  string: ['string', 'char', 'attr-value', 'regex'],
  number: ['number', 'constant', 'symbol', 'property'],
  name: ['function', 'attr-name', 'annotation', 'selector'],
  type: ['class-name', 'namespace', 'builtin'],
};

export const theme = {
  plain: {color: 'var(--code-text)', backgroundColor: 'var(--code-back)'},
  styles: Object.entries(KINDS).map(([kind, types]) => ({types, style: {color: `var(--code-${kind})`}})),
};

/** The kind of a token, or undefined if it has the colour of plain text. */
export function kindOf(types) {
  const found = Object.entries(KINDS).filter(([, known]) => types.some(type => known.includes(type)));
  return found.at(-1)?.[0];
}
