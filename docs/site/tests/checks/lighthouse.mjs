import {diffFiles} from '../support/diff-files.mjs';

/** From this benchmarkIndex on, the speed of a page is judged: 2,213 is that of the machine that the goals were set for. */
export const COMPARABLE = 2000;

/** How many times a page is looked at before its speed is judged. */
export const RUNS = 5;

const PAGE = {mobile: 85, desktop: 95};
const DIFF = {mobile: 80, desktop: 95};

/** What the speed of a page of each kind has to reach, by its path. */
export const GOALS = {
  '/': PAGE,
  '/lazy-versus-eager/': PAGE,
  '/exercises/': PAGE,
  '/changes/': DIFF,
  [diffFiles().find(({file}) => file.endsWith('/Store.java')).pagePath]: DIFF,
};

/**
 * What is wrong with a page, from one or more looks at it.
 *
 * @param goal what the median of performance has to reach, where each look had a machine that is fast enough
 */
export function lighthouseFaults(looks, goal) {
  const faults = looks.flatMap(({scores: {performance, ...others}, failed}) =>
    Object.entries(others)
      .filter(([, score]) => score < 100)
      .map(([id, score]) => `${id} ${score}: ${failed.join('; ')}`),
  );
  const performance = median(looks.map(({scores}) => scores.performance));
  if (performance < goal && looks.every(isComparable)) {
    faults.push(`performance ${performance} where ${goal} is the goal, blocked for ${looks.map(({blocking}) => blocking)} ms`);
  }
  return [...new Set(faults)];
}

export function isComparable({benchmarkIndex}) {
  return benchmarkIndex >= COMPARABLE;
}

/** The middle one of an odd number of numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}
