import {visit} from 'unist-util-visit';
import {drawDiagram} from './draw.mjs';

/** Draws the diagrams of a page, which are written in Mermaid: no browser is needed for it, and none has to do it. */
export default function remarkDiagrams() {
  return tree => {
    let number = 0;
    visit(tree, 'code', (node, index, parent) => {
      if (node.lang === 'mermaid') {
        const svg = drawDiagram(node.value, `diagram-${++number}`);
        parent.children[index] = {type: 'diagram', data: {hName: 'diagram', hProperties: {svg}}};
      }
    });
  };
}
