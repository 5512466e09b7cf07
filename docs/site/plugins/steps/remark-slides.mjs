import {visit} from 'unist-util-visit';

const STEP = /^<!-- step (\d+) -->$/;

const END = '<!-- end -->';

/** Below what a page says of a step, slides show the whole file, and lead on to the other steps. */
export default function remarkSlides() {
  return tree => {
    visit(tree, 'html', (node, index, parent) => {
      const [, step] = STEP.exec(node.value) ?? [];
      if (step) {
        const end = parent.children.findIndex((child, i) => i > index && child.value === END);
        parent.children.splice(end, 0, {type: 'slides', data: {hName: 'slides', hProperties: {step}}});
      }
    });
  };
}
