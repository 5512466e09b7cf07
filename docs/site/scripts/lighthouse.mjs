// Looks at one page of each kind with Lighthouse, some times each, and prints what it says.
import {GOALS, RUNS, isComparable, lighthouseFaults, median} from '../tests/checks/lighthouse.mjs';
import {FORMS, openLighthouse} from '../tests/support/lighthouse.mjs';

const COLUMNS = ['Page', 'Form', 'Performance', 'Goal', 'Blocked, ms', 'benchmarkIndex', 'Accessibility', 'Best practices', 'SEO', 'Script, KB', 'Requests'];

const lighthouse = await openLighthouse();
const rows = [];
const faults = [];
for (const [pagePath, goals] of Object.entries(GOALS)) {
  for (const form of FORMS) {
    const looks = [];
    while (looks.length < RUNS) {
      looks.push(await lighthouse.look(pagePath, form));
    }
    rows.push(rowOf(pagePath, form, looks, goals[form]));
    faults.push(...lighthouseFaults(looks, goals[form]).map(fault => `${pagePath}, ${form}: ${fault}`));
  }
}
await lighthouse.close();

console.log(`The median of ${RUNS} looks; a * says that the machine was too slow or too busy, so that the performance is not judged.\n`);
const widths = COLUMNS.map((name, i) => Math.max(name.length, ...rows.map(row => row[i].length)));
for (const row of [COLUMNS, ...rows]) {
  console.log(row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
}
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}

function rowOf(pagePath, form, looks, goal) {
  const middle = valueOf => median(looks.map(valueOf));
  const score = id => middle(({scores}) => scores[id]);
  return [
    pagePath,
    form,
    `${score('performance')}${looks.every(isComparable) ? '' : '*'}`,
    goal,
    middle(({blocking}) => blocking),
    middle(({benchmarkIndex}) => benchmarkIndex),
    score('accessibility'),
    score('best-practices'),
    score('seo'),
    (middle(({script}) => script) / 1000).toFixed(1),
    middle(({requests}) => requests),
  ].map(String);
}
