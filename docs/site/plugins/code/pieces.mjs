/**
 * Cuts a line where its words are marked and where its tokens end, as the two overlap.
 *
 * @param parts `{text, changed}`
 * @param tokens `{text, type}` of the same line
 * @returns the parts, `{changed, pieces}`, and in each its pieces, `{text, type}`
 */
export function piecesOf(parts, tokens) {
  const rest = tokens.map(token => ({...token}));
  return parts.map(({text, changed}) => ({changed, pieces: take(rest, text.length)}));
}

function take(rest, length) {
  const pieces = [];
  for (let left = length; left > 0; ) {
    const {text, type} = rest[0];
    pieces.push({text: text.slice(0, left), type});
    if (text.length > left) {
      rest[0].text = text.slice(left);
    } else {
      rest.shift();
    }
    left -= Math.min(left, text.length);
  }
  return pieces;
}
