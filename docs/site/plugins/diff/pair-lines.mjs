import {compareLines} from './mark-words.mjs';

/** Lines that are less alike are two lines, not one that was changed. */
const ALIKE = 0.4;

/** Above this many comparisons a block is taken for new text, which it nearly always is. */
const MANY = 4000;

/**
 * Finds the lines of a block that replace each other: the pairs, in order, that are most alike in sum. A pair by
 * position alone would put a changed line beside the new line that stands before it.
 *
 * @returns pairs `{before, after, comparison}`, the first two as indexes
 */
export function pairLines(deleted, added) {
  if (deleted.length * added.length > MANY) {
    return [];
  }
  const comparisons = deleted.map(before => added.map(after => compareLines(before.text, after.text)));
  return bestPath(comparisons, scores(comparisons, deleted.length, added.length));
}

/** The best sum that the lines from i and j on can reach. */
function scores(comparisons, height, width) {
  const best = Array.from({length: height + 1}, () => new Array(width + 1).fill(0));
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], pairScore(comparisons, best, i, j));
    }
  }
  return best;
}

function pairScore(comparisons, best, i, j) {
  const {likeness} = comparisons[i][j];
  return likeness < ALIKE ? 0 : likeness + best[i + 1][j + 1];
}

function bestPath(comparisons, best) {
  const pairs = [];
  let i = 0;
  let j = 0;
  while (best[i]?.[j] > 0) {
    if (best[i][j] === pairScore(comparisons, best, i, j)) {
      pairs.push({before: i++, after: j++, comparison: comparisons[i - 1][j - 1]});
    } else if (best[i][j] === best[i + 1][j]) {
      i++;
    } else {
      j++;
    }
  }
  return pairs;
}
