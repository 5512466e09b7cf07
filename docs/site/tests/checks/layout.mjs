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
  if (search.clientWidth < 5.5 * parseFloat(getComputedStyle(search).fontSize)) {
    findings.push(`no room for a word in the box of the search: ${search.clientWidth} px`);
  }

  for (const label of document.querySelectorAll('.menu__link > span')) {
    const {overflow} = getComputedStyle(label);
    if (overflow !== 'visible' && label.scrollHeight > label.clientHeight) {
      findings.push(`clipped: ${nameOf(label)}`);
    }
  }
  return findings;

  function rem() {
    return parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  function saysSo(block) {
    return isVisible(block.querySelector('.scroll-hint'));
  }
}
