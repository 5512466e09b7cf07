import fs from 'node:fs';
import path from 'node:path';
import {visit} from 'unist-util-visit';
import {ROOT} from '../work-tree.mjs';

const EXERCISE = /^<!-- exercise (\d+) -->$/;

/** It may stand behind the end of what is folded. */
const END = /<!-- end -->$/;

/** Each exercise becomes a card, with the command that has it judged; above the first section of them stands what is done. */
export default function remarkExercises() {
  return tree => {
    const numbers = [];
    visit(tree, 'html', (node, index, parent) => {
      const [, number] = EXERCISE.exec(node.value) ?? [];
      if (number) {
        const end = parent.children.findIndex((child, i) => i > index && child.type === 'html' && END.test(child.value));
        const [question, ...folded] = parent.children.slice(index + 1, end + 1);
        const bar = element('exercisebar', {number, command: commandOf(number)});
        parent.children.splice(index + 1, end - index, element('exercise', {number}, [question, bar, ...folded]));
        numbers.push(number);
      }
    });
    if (numbers.length > 0) {
      const first = tree.children.findIndex(({type}) => type === 'exercise');
      const section = tree.children.findLastIndex(({type, depth}, i) => i < first && type === 'heading' && depth === 2);
      tree.children.splice(section, 0, element('exercisesdone', {count: String(numbers.length)}));
    }
  };
}

/** As it was run for the transcript. */
function commandOf(number) {
  const transcript = fs.readFileSync(path.join(ROOT, `docs/output/end-exercise-${number}.txt`), 'utf8');
  return /^\$ (.*)/.exec(transcript)[1];
}

function element(name, hProperties, children = []) {
  return {type: name, data: {hName: name, hProperties}, children};
}
