/**
 * What cannot be seen or read in the layout of a page. Runs in the browser, at whatever width the window has.
 *
 * What may scroll sideways is a listing on a phone and a table, and only where it says so.
 */
export function layoutFaults() {
  const findings = [];
  const isVisible = element => element.checkVisibility({visibilityProperty: true});
  const nameOf = element => `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`;
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) {
    findings.push(`the page is ${scrollWidth} px wide, and the window ${clientWidth} px`);
  }

  for (const block of document.querySelectorAll('[data-code]')) {
    const lines = block.querySelector('pre');
    const mayScroll = block.dataset.code === 'listing' && block.clientWidth < 36 * rem();
    if (lines.scrollWidth > lines.clientWidth + 1 && !(mayScroll && saysSo(block))) {
      findings.push(`cut off: ${nameOf(lines)}`);
    }
    const hint = block.querySelector('.scroll-hint');
    if (isVisible(hint) && hint.getBoundingClientRect().top < lines.lastElementChild.getBoundingClientRect().bottom) {
      findings.push(`the hint covers the last line: ${nameOf(lines)}`);
    }
  }

  for (const code of document.querySelectorAll('.markdown code')) {
    if (!code.textContent.includes('-')) {
      continue;
    }
    for (const word of wordsIn(code, /(?<=^|\s)["']?--?\w\S*/g)) {
      const pieces = [...word.getClientRects()];
      const room = code.closest('p, li, td, pre, div').clientWidth / 2;
      if (pieces.length > 1 && pieces.reduce((sum, {width}) => sum + width, 0) < room) {
        findings.push(`broken behind its hyphen: ${word}`);
      }
    }
  }

  for (const table of document.querySelectorAll('.markdown table:not([data-diff] table)')) {
    const frame = table.parentElement;
    if (frame.scrollWidth > frame.clientWidth + 1 && !saysSo(frame.parentElement)) {
      findings.push(`cut off: ${nameOf(table)}`);
    }
    for (const cell of table.querySelectorAll('td, th')) {
      if (cell.textContent.length > 5 && cell.clientWidth < 4.5 * rem()) {
        findings.push(`a column of ${cell.clientWidth} px: ${nameOf(cell)}`);
      }
    }
  }

  for (const svg of document.querySelectorAll('[data-diagram] svg')) {
    if (isVisible(svg)) {
      const {left, right, width} = svg.getBoundingClientRect();
      const scale = width / svg.viewBox.baseVal.width;
      const smallest = Math.min(...[...svg.querySelectorAll('text')].map(text => parseFloat(getComputedStyle(text).fontSize)));
      if (left < 0 || right > clientWidth) {
        findings.push('a diagram is cut off');
      }
      if (smallest * scale < 7) {
        findings.push(`letters of ${(smallest * scale).toFixed(1)} px in a diagram`);
      }
      for (const text of svg.querySelectorAll('.block > text, .note > text, .actor > text, .node > text')) {
        // The first polygon of a note is the note, and the last rectangle of a block its heading.
        const boxes = [...text.parentElement.querySelectorAll('rect, polygon')];
        const box = boxes[0].matches('polygon') ? boxes[0] : boxes.at(-1);
        if (text.getBBox().width > box.getBBox().width) {
          findings.push(`spills out of its box in a diagram: ${text.textContent}`);
        }
      }
    }
  }

  const bar = document.querySelector('.navbar');
  for (const entry of bar.querySelectorAll('.navbar__brand, .navbar__item, .navbar__toggle, input')) {
    const {left, right, top, bottom} = entry.getBoundingClientRect();
    const around = bar.getBoundingClientRect();
    if (isVisible(entry) && (left < 0 || right > clientWidth || top < around.top || bottom > around.bottom)) {
      findings.push(`spills out of the bar: ${nameOf(entry)}`);
    }
  }
  const search = bar.querySelector('input');
  const brand = bar.querySelector('.navbar__brand').getBoundingClientRect();
  const box = search.getBoundingClientRect();
  if (box.left < brand.right && box.top < brand.bottom && box.bottom > brand.top) {
    findings.push('the box of the search covers the name of the site');
  }
  if (search.clientWidth < 5.5 * parseFloat(getComputedStyle(search).fontSize)) {
    findings.push(`no room for a word in the box of the search: ${search.clientWidth} px`);
  }

  for (const word of wordsIn(document.querySelector('.markdown h1'))) {
    if (new Set([...word.getClientRects()].map(({top}) => Math.round(top))).size > 1) {
      findings.push(`a heading with a broken word: ${word}`);
    }
  }

  for (const label of document.querySelectorAll('.menu__link > span')) {
    const {overflow} = getComputedStyle(label);
    if (overflow !== 'visible' && label.scrollHeight > label.clientHeight) {
      findings.push(`clipped: ${nameOf(label)}`);
    }
  }
  return findings;

  /** The words of an element, as ranges. */
  function wordsIn(element, pattern = /\S+/g) {
    const ranges = [];
    const texts = document.createTreeWalker(element ?? document.createElement('i'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (const {index, 0: word} of node.data.matchAll(pattern)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        ranges.push(range);
      }
    }
    return ranges;
  }

  function rem() {
    return parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  function saysSo(block) {
    return isVisible(block.querySelector('.scroll-hint'));
  }
}
