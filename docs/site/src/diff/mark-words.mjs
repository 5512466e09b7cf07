import {diffWordsWithSpace} from 'diff';

/**
 * Compares two lines word by word.
 *
 * @returns how alike they are, from 0 to 1, blanks left aside; and the parts of each, `{text, changed}`
 */
export function compareLines(before, after) {
  const words = diffWordsWithSpace(before, after);
  return {
    likeness: likenessOf(words),
    before: join(words.filter(word => !word.added).map(word => ({text: word.value, changed: word.removed}))),
    after: join(words.filter(word => !word.removed).map(word => ({text: word.value, changed: word.added}))),
  };
}

function likenessOf(words) {
  let same = 0;
  let all = 0;
  for (const {value, added, removed} of words) {
    const length = value.replace(/\s/g, '').length;
    const isOfBoth = !added && !removed;
    same += isOfBoth ? 2 * length : 0;
    all += isOfBoth ? 2 * length : length;
  }
  return all === 0 ? 1 : same / all;
}

/** Marks the blank between two marked words too: two marks with a gap look like two changes. */
function join(parts) {
  const joined = [];
  parts.forEach(({text, changed}, i) => {
    const isGap = !changed && text.trim() === '' && parts[i - 1]?.changed && parts[i + 1]?.changed;
    const marked = Boolean(changed || isGap);
    const last = joined.at(-1);
    if (last && last.changed === marked) {
      last.text += text;
    } else {
      joined.push({text, changed: marked});
    }
  });
  return joined;
}
