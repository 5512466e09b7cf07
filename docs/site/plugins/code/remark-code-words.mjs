import {visit} from 'unist-util-visit';

/** So many letters still have a line of their own, if they must: only longer words are broken. */
const SHORT = 20;

/** Where a long word is broken: behind a slash, before a dot or a dollar, and before what many names end with. */
const PLACES = /(?<=\w\/)(?=\w)|(?=[.$]\w)|(?<=[a-z])(?=Exception\b)/;

/**
 * Says where a name in the prose may be broken: a browser would do it in the midst of a word, and in an option of a
 * command behind its hyphen.
 */
export default function remarkCodeWords() {
  return tree => {
    visit(tree, 'inlineCode', node => {
      const hChildren = node.value.split(/(\s+)/).flatMap(elementsOf);
      if (hChildren.some(({type}) => type === 'element')) {
        node.data = {hName: 'code', hChildren};
      }
    });
  };
}

function elementsOf(word) {
  if (/^["']?-./.test(word)) {
    return [element('span', {className: ['code-word']}, [{type: 'text', value: word}])];
  }
  const parts = word.length > SHORT ? word.split(PLACES) : [word];
  return parts.flatMap((value, i) => [...(i > 0 ? [element('wbr')] : []), {type: 'text', value}]);
}

function element(tagName, properties = {}, children = []) {
  return {type: 'element', tagName, properties, children};
}
