import {readDiff, sideOf} from '../support/diff-files.mjs';

/** The sign of a line and its word. */
const KINDS = {'+added': 'add', '−deleted': 'delete', '': 'context'};

/** How the unified view differs from the diff that it is made of. */
export async function faultsOfUnified(view, text) {
  const shown = await view.evaluate((element, kinds) =>
    [...element.querySelectorAll('tr[data-line]')]
      .filter(row => row.checkVisibility())
      .map(row => ({
        // By what a reader sees and a screen reader says, and not by its colour.
        kind: row.dataset.line === 'hunk' ? 'hunk' : kinds[row.querySelector('[data-sign]').textContent],
        text: (row.querySelector('[data-line-text]') ?? row).textContent,
        old: row.querySelector('td[data-side=old]')?.textContent,
        new: row.querySelector('td[data-side=new]')?.textContent,
      })),
    KINDS,
  );
  return differences('unified', readDiff(text), shown);
}

/** How the two columns differ from the two files, as far as the diff shows them. */
export async function faultsOfSplit(view, text) {
  const shown = await view.evaluate((element, kinds) => {
    const linesOf = side =>
      [...element.querySelectorAll(`td[data-side=${side}]:has([data-line-text])`)]
        .filter(cell => cell.checkVisibility())
        .map(cell => ({
          kind: kinds[cell.previousElementSibling.textContent],
          text: cell.querySelector('[data-line-text]').textContent,
          [side]: cell.parentElement.querySelector(`td[data-side=${side}]`).textContent,
        }));
    return {old: linesOf('old'), new: linesOf('new')};
  }, KINDS);
  return ['old', 'new'].flatMap(side => {
    const expected = sideOf(readDiff(text), side).map(row => ({kind: row.kind, text: row.text, [side]: row[side]}));
    return differences(`${side} column`, expected, shown[side]);
  });
}

/** Where two lists of lines differ first: behind that they differ everywhere. */
function differences(where, expected, shown) {
  const [wanted, found] = [expected, shown].map(rows => rows.map(describe));
  const i = [...wanted.keys(), wanted.length].find(k => wanted[k] !== found[k]);
  return i === undefined ? [] : [`${where}, row ${i + 1}: ${found[i] ?? 'nothing'} instead of ${wanted[i] ?? 'nothing'}`];
}

function describe(row) {
  return `${row.kind} ${row.old ?? ''}/${row.new ?? ''} ${JSON.stringify(row.text)}`;
}
