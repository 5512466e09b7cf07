import {readDiff, sideOf} from '../support/diff-files.mjs';

/** How the unified view differs from the diff that it is made of. */
export async function faultsOfUnified(view, text) {
  const shown = await view.evaluate(element =>
    [...element.querySelectorAll('tr[data-line]')]
      .filter(row => row.checkVisibility())
      .map(row => ({
        kind: row.dataset.line,
        text: (row.querySelector('[data-line-text]') ?? row).textContent,
        old: row.querySelector('td[data-side=old]')?.textContent,
        new: row.querySelector('td[data-side=new]')?.textContent,
      })),
  );
  return differences('unified', readDiff(text), shown);
}

/** How the two columns differ from the two files, as far as the diff shows them. */
export async function faultsOfSplit(view, text) {
  const shown = await view.evaluate(element => {
    const linesOf = side =>
      [...element.querySelectorAll(`td[data-side=${side}]:has([data-line-text])`)]
        .filter(cell => cell.checkVisibility())
        .map(cell => ({
          kind: cell.dataset.kind,
          text: cell.querySelector('[data-line-text]').textContent,
          [side]: cell.parentElement.querySelector(`td[data-side=${side}]`).textContent,
        }));
    return {old: linesOf('old'), new: linesOf('new')};
  });
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
