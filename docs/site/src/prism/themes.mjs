// The themes that come with Prism have colours that are hard to read on a highlighted line: each colour here has a
// contrast of at least 4.5 to 1 on both backgrounds.

const light = {
  text: '#1f2328',
  comment: '#57606a',
  keyword: '#8b2252',
  string: '#0a3069',
  number: '#0a4f9e',
  name: '#5a2ca0',
  type: '#7a3e00',
  back: '#f6f8fa',
};

const dark = {
  text: '#e6edf3',
  comment: '#a5b0bb',
  keyword: '#ff9d96',
  string: '#a5d6ff',
  number: '#8fc7ff',
  name: '#d9b8ff',
  type: '#ffb77c',
  back: '#161b22',
};

export const themes = {light: theme(light), dark: theme(dark)};

function theme(colours) {
  return {
    plain: {color: colours.text, backgroundColor: colours.back},
    styles: [
      {types: ['comment', 'prolog', 'doctype', 'cdata'], style: {color: colours.comment, fontStyle: 'italic'}},
      {types: ['keyword', 'boolean', 'atrule', 'tag', 'deleted'], style: {color: colours.keyword}},
      {types: ['string', 'char', 'attr-value', 'regex', 'inserted'], style: {color: colours.string}},
      {types: ['number', 'constant', 'symbol', 'property'], style: {color: colours.number}},
      {types: ['function', 'attr-name', 'annotation', 'selector'], style: {color: colours.name}},
      {types: ['class-name', 'namespace', 'builtin'], style: {color: colours.type}},
    ],
  };
}
