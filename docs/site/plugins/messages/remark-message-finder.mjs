import {visit} from 'unist-util-visit';

/** Above the table of messages stands a box that finds one. */
export default function remarkMessageFinder() {
  return tree => {
    visit(tree, 'html', (node, index, parent) => {
      if (node.value === '<!-- messages -->') {
        parent.children.splice(index, 0, {type: 'messagefinder', data: {hName: 'messagefinder'}});
        return index + 2;
      }
      return undefined;
    });
  };
}
