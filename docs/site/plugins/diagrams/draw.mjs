// By its path: Docusaurus loads this file in a way that cannot find a package which has modules alone.
import {renderMermaidSVG} from '../../node_modules/beautiful-mermaid/dist/index.js';
import {drawTables} from './draw-tables.mjs';
import {svgElement} from './svg.mjs';

/**
 * Draws a diagram that is written in Mermaid. Its colours are variables of the style sheet, and it is never wider than
 * a column of prose; where a wide one would be too small on a phone, a narrow one comes after it.
 *
 * @param source with a line `accTitle` and one `accDescr`, as the lint of the pages wants it
 * @param id what the ids in it begin with
 * @returns one `svg` element, or two
 */
export function drawDiagram(source, id) {
  const names = ['accTitle', 'accDescr'].map(key => new RegExp(`^\\s*${key}:\\s*(.+)$`, 'm').exec(source)?.[1] ?? '');
  const bare = source.replace(/^\s*acc(?:Title|Descr):.*\n?/gm, '');
  return drawingsOf(bare)
    .map(({drawing, view}, i) => svgElement(drawing, {names, view, id: `${id}-${i}`}))
    .join('');
}

function drawingsOf(source) {
  if (/^\s*erDiagram\b/.test(source)) {
    return [{drawing: drawTables(source)}];
  }
  const across = /^(\s*(?:flowchart|graph)) LR\b/;
  return across.test(source)
    ? [
        {drawing: draw(source), view: 'wide'},
        {drawing: draw(source.replace(across, '$1 TD')), view: 'narrow'},
      ]
    : [{drawing: draw(source)}];
}

/** What is within the `svg` element, without the style sheet, which asks another host for a font. */
function draw(source) {
  const whole = renderMermaidSVG(source);
  return whole.replace(/^<svg[^>]*>|<\/svg>\s*$|<style>[^]*?<\/style>/g, '');
}
