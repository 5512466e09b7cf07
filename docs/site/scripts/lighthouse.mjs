// Looks at one page of each kind with Lighthouse, some times each, and prints what it says.
import {GOALS, RUNS, isComparable, lighthouseFaults, median} from '../tests/checks/lighthouse.mjs';
import {FORMS, openLighthouse} from '../tests/support/lighthouse.mjs';

const COLUMNS = ['Page', 'Form', 'Performance', 'Goal', 'Blocked, ms', 'benchmarkIndex', 'Accessibility', 'Best practices', 'SEO', 'Script, KB', 'Requests'];
const WIDTHS = COLUMNS.map((name, i) => (i > 0 ? name.length : Math.max(...Object.keys(GOALS).map(({length}) => length))));

const lighthouse = await openLighthouse();
const faults = [];
console.log(`The median of ${RUNS} looks; a * says that the machine was too slow or too busy to judge the performance by.\n`);
print(COLUMNS);
for (const [pagePath, goals] of Object.entries(GOALS)) {
  for (const form of FORMS) {
    const looks = [];
    while (looks.length < RUNS) {
      looks.push(await lighthouse.look(pagePath, form));
    }
    print(rowOf(pagePath, form, looks, goals[form]));
    faults.push(...lighthouseFaults(looks, goals[form]).map(fault => `${pagePath}, ${form}: ${fault}`));
  }
}
await lighthouse.close();
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}

function print(cells) {
  console.log(cells.map((cell, i) => (i < 2 ? String(cell).padEnd(WIDTHS[i]) : String(cell).padStart(WIDTHS[i]))).join('  '));
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
  ];
}
