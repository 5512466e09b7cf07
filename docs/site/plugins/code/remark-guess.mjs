import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';

/** One query, one for the whole and one for all parts, one for each of ten stores, and one more. */
const USUAL = [1, 2, 10, 11];

const COUNT = /^\s*(\d+) statements? = /gm;

const FOLD = /^<details>\s*<summary>/;

/**
 * Where the prose asks the reader to guess how many statements follow, the output behind it stays shut until they did.
 * The answer is what the program printed. A Git host has a fold around it, and here the guess takes its place.
 */
export default function remarkGuess() {
  return tree => {
    visit(tree, 'code', (node, index, parent) => {
      const [question, fold, comment] = parent.children.slice(Math.max(0, index - 3), index);
      const isOutput = isHtml(comment, /^<!-- output/) && isHtml(fold, FOLD);
      const [, count] = [...node.value.matchAll(COUNT)].at(-1) ?? [];
      if (isOutput && count && question.type === 'paragraph' && /\bguess\b.*\?$/is.test(toString(question))) {
        const choices = [...new Set([...USUAL, Number(count)])].sort((a, b) => a - b);
        const guess = {
          type: 'guess',
          data: {hName: 'guess', hProperties: {answer: count, choices: choices.join(' ')}},
          // With its comment, which says that it is an output.
          children: [comment, node],
        };
        const end = parent.children.findIndex((child, i) => i > index && isHtml(child, /^<\/details>/));
        parent.children.splice(index - 2, end - index + 3, guess);
        return [SKIP, index - 1];
      }
      return undefined;
    });
  };
}

function isHtml(node, pattern) {
  return node?.type === 'html' && pattern.test(node.value);
}
