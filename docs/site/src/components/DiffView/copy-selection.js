/**
 * What a reader gets who selects lines of a diff and copies them. Left to the browser it would be the cells of a table,
 * with tabs between them.
 *
 * If lines of the new file are among them, it is those alone, so that it can be pasted as code; in the view side by
 * side it is the side in which the selection began.
 */
export function copySelection(event) {
  const selection = getSelection();
  if (selection.rangeCount === 0) {
    return;
  }
  const range = selection.getRangeAt(0);
  const lines = selectedLines(event.currentTarget, range, sideOf(selection.anchorNode));
  if (lines.length > 1) {
    event.clipboardData.setData('text/plain', lines.map(line => selectedText(line, range)).join('\n'));
    event.preventDefault();
  }
}

/** Marks the table with the side that a selection begins in: the styles then leave the other one out of it. */
export function beginSelection(event) {
  event.currentTarget.dataset.selecting = sideOf(event.target) ?? '';
}

function sideOf(node) {
  const element = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement;
  return element?.closest('td[data-kind]')?.dataset.side;
}

function selectedLines(table, range, side) {
  const lines = [...table.querySelectorAll('[data-line-text]')].filter(
    line => range.intersectsNode(line) && (side === undefined || sideOf(line) === side),
  );
  const isDeleted = line => line.closest('tr').dataset.line === 'delete';
  return side === undefined && !lines.every(isDeleted) ? lines.filter(line => !isDeleted(line)) : lines;
}

function selectedText(line, range) {
  const part = document.createRange();
  part.selectNodeContents(line);
  if (line.contains(range.startContainer)) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (line.contains(range.endContainer)) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part.toString();
}
