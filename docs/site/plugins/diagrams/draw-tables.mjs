import {escape} from './svg.mjs';

const WIDTH = 392;
const HEAD = 30;
const ROW = 26;
const GAP = 64;

/** Where the columns of a table begin: key, name, type, and what is said of it. */
const COLUMNS = [8, 38, 104, 170];

const ENTITY = /^\s*(\w+)\s*\{([^}]*)\}/gm;
const RELATION = /^\s*(\w+)\s+([|o}{]{2})(?:--|\.\.)([|o}{]{2})\s+(\w+)\s*:\s*"?([^"\n]+)"?/gm;

/**
 * Draws an entity-relationship diagram, one table above the other, so that all of it can be read on a phone. The
 * library would put them beside each other, without what is said of a column.
 *
 * @throws Error if a line would join two tables that do not stand one above the other
 */
export function drawTables(source) {
  const tables = [];
  let y = 0;
  for (const [, name, body] of source.matchAll(ENTITY)) {
    const rows = [...body.matchAll(/^\s*(\w+)\s+(\w+)(?:\s+(PK|FK|UK))?(?:\s+"([^"]*)")?\s*$/gm)].map(
      ([, type, column, key = '', comment = '']) => [key, column, type, comment],
    );
    const height = HEAD + rows.length * ROW;
    tables.push({name, rows, y, height});
    y += height + GAP;
  }
  return [...tables.map(drawTable), ...[...source.matchAll(RELATION)].map(relation => drawRelation(relation, tables))].join('');
}

function drawTable({name, rows, y, height}) {
  const cells = rows.flatMap((row, i) =>
    row.map((text, column) => {
      const place = `x="${COLUMNS[column]}" y="${y + HEAD + (i + 0.5) * ROW}" dy="0.35em"`;
      const kind = ['data-key', 'class="mono"', 'class="mono"', ''][column];
      return text === '' ? '' : `<text ${place} font-size="12" ${kind} fill="var(--_text)">${escape(text)}</text>`;
    }),
  );
  const box = `x="0" y="${y}" width="${WIDTH}"`;
  return [
    `<rect ${box} height="${height}" fill="var(--_node-fill)" stroke="var(--_node-stroke)" />`,
    `<rect ${box} height="${HEAD}" fill="var(--_group-hdr)" stroke="var(--_node-stroke)" />`,
    `<text x="${WIDTH / 2}" y="${y + HEAD / 2}" dy="0.35em" font-size="13" font-weight="700" text-anchor="middle" fill="var(--_text)">${escape(name)}</text>`,
    ...cells,
  ].join('');
}

function drawRelation([, from, ofFrom, ofTo, to, label], tables) {
  const [upper, lower] = [from, to].map(name => tables.findIndex(table => table.name === name));
  if (upper < 0 || lower !== upper + 1) {
    throw new Error(`A diagram of tables: write ${to} right behind ${from}, for a line joins them`);
  }
  const top = tables[upper].y + tables[upper].height;
  const bottom = tables[lower].y;
  const x = WIDTH / 2;
  const line = (x1, y1, x2, y2) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="var(--_line)" />`;
  return [
    line(x, top, x, bottom),
    drawEnd([...ofFrom].reverse().join(''), top, 1, line, x),
    drawEnd(ofTo, bottom, -1, line, x),
    `<text x="${x + 14}" y="${(top + bottom) / 2}" dy="0.35em" font-size="12" fill="var(--_text)">${escape(label.trim())}</text>`,
  ].join('');
}

/** The crow's foot: how few and how many, the latter beside the table. */
function drawEnd([few, many], edge, way, line, x) {
  const y = distance => edge + way * distance;
  const bar = distance => line(x - 7, y(distance), x + 7, y(distance));
  const isMany = '{}'.includes(many);
  const foot = isMany ? [-7, 7].map(side => line(x, y(12), x + side, edge)).join('') : bar(6);
  const circle = `<circle cx="${x}" cy="${y(17)}" r="4.5" fill="var(--_node-fill)" stroke="var(--_line)" />`;
  return foot + (few === 'o' ? circle : bar(isMany ? 16 : 11));
}
