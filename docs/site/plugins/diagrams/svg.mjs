/** How wide a letter is, as a part of the size of the font: that of most is about this. */
const LETTER = 0.56;

const MARGIN = 4;

/**
 * Makes an `svg` element of a drawing: cut to what is drawn, with ids that no other diagram of the page has, and with
 * a title and a description for those who cannot see it.
 *
 * @param drawing the elements within it
 * @param names the title and the description
 * @param view `wide` or `narrow` where there are two drawings of one diagram
 */
export function svgElement(drawing, {names: [title, description], view, id}) {
  const {left, top, right, bottom} = extent(drawing);
  const [width, height] = [right - left, bottom - top].map(Math.ceil);
  const ids = drawing.replace(/\bid="/g, `id="${id}-`).replace(/url\(#/g, `url(#${id}-`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${Math.floor(left)} ${Math.floor(top)} ${width} ${height}"`,
    ` width="${width}" height="${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"`,
    `${view ? ` data-view="${view}"` : ''}>`,
    `<title id="${id}-title">${escape(title)}</title><desc id="${id}-desc">${escape(description)}</desc>`,
    `${ids.trim()}</svg>`,
  ].join('');
}

export function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function extent(drawing) {
  const xs = [];
  const ys = [];
  const drawn = drawing.replace(/<defs>[^]*?<\/defs>/g, '');
  for (const [, name, attributes, text] of drawn.matchAll(/<(rect|line|polyline|polygon|circle|text)\b([^>]*)>([^<]*)/g)) {
    const number = key => Number(new RegExp(`\\b${key}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0);
    if (name === 'text') {
      const width = text.length * LETTER * (number('font-size') + 1);
      const start = /text-anchor="middle"/.test(attributes) ? number('x') - width / 2 : number('x');
      xs.push(start, start + (/text-anchor="end"/.test(attributes) ? 0 : width));
      ys.push(number('y') - number('font-size'), number('y') + number('font-size'));
    } else if (name === 'rect') {
      xs.push(number('x'), number('x') + number('width'));
      ys.push(number('y'), number('y') + number('height'));
    } else if (name === 'line') {
      xs.push(number('x1'), number('x2'));
      ys.push(number('y1'), number('y2'));
    } else {
      const points = /points="([^"]*)"/.exec(attributes)?.[1].split(/[\s,]+/).map(Number) ?? [];
      points.forEach((value, i) => (i % 2 === 0 ? xs : ys).push(value));
    }
  }
  return {
    left: Math.min(...xs) - MARGIN,
    right: Math.max(...xs) + MARGIN,
    top: Math.min(...ys) - MARGIN,
    bottom: Math.max(...ys) + MARGIN,
  };
}
