import {piecesOf} from './pieces.mjs';

/**
 * A line of code as HTML. Its indentation and the first letter stay together: else a long word behind it would move to
 * the next line as a whole, and leave an empty one.
 *
 * @param tokens `{text, type}` of the line
 * @param parts `{text, changed}` of the line
 * @param mark the element for the parts that changed
 */
export function lineHtml(tokens, parts, mark) {
  const text = parts.map(part => part.text).join('');
  const indent = /^\s*/.exec(text)[0].length;
  const together = indent > 0 && indent < text.length ? indent + 1 : 0;
  const cut = cutAt(parts, together);
  const html = piecesOf(cut, tokens).map(({changed, pieces}, i) => {
    const words = pieces.map(piece => spanOf(piece, !cut[i].isBeginning)).join('');
    return changed ? `<${mark}>${words}</${mark}>` : words;
  });
  const joined = isBeginning => html.filter((_, i) => cut[i].isBeginning === isBeginning).join('');
  return (joined(true) && `<span class="code-indent">${joined(true)}</span>`) + joined(false);
}

function cutAt(parts, length) {
  let left = length;
  return parts.flatMap(({text, changed}) => {
    const beginning = text.slice(0, left);
    left -= beginning.length;
    return [
      {text: beginning, changed, isBeginning: true},
      {text: text.slice(beginning.length), changed, isBeginning: false},
    ].filter(part => part.text !== '');
  });
}

function spanOf({text, type}, mayBreak) {
  // The columns of a statement stand without blanks between them: it may go on in the next line behind each comma. So
  // may a path behind a slash, and the name of a class with its package before a dot.
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/,(?=\w|$)/g, ',<wbr>')
    .replace(/(?<=\w)\/(?=\w)/g, '/<wbr>')
    .replace(/\b[a-z]+(?:\.[A-Za-z]\w*){2,}/g, name => name.replaceAll('.', '<wbr>.'));
  // A chain of calls may be broken before each of them, unless its line begins with it.
  const breakable = text === '.' && mayBreak ? '<wbr>.' : escaped;
  return type ? `<span class="code-${type}">${breakable}</span>` : breakable;
}
