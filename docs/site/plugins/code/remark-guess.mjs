import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

/** One query, one for the whole and one for all parts, one for each of ten stores, and one more. */
const USUAL = [1, 2, 10, 11];

const COUNT = /^\s*(\d+) statements? = /gm;

/**
 * Where the prose asks the reader to guess how many statements follow, the output behind it stays shut until they did.
 * The answer is what the program printed.
 */
export default function remarkGuess() {
  return tree => {
    visit(tree, 'code', (node, index, parent) => {
      const [question, comment] = parent.children.slice(index - 2, index);
      const isOutput = comment?.type === 'html' && comment.value.startsWith('<!-- output');
      const [, count] = [...node.value.matchAll(COUNT)].at(-1) ?? [];
      if (isOutput && count && question?.type === 'paragraph' && /\bguess\b.*\?$/is.test(toString(question))) {
        const choices = [...new Set([...USUAL, Number(count)])].sort((a, b) => a - b);
        parent.children[index] = {
          type: 'guess',
          data: {hName: 'guess', hProperties: {answer: count, choices: choices.join(' ')}},
          // With its comment, which says that it is an output.
          children: [comment, node],
        };
        return 'skip';
      }
      return undefined;
    });
  };
}
