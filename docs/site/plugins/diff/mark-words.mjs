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

/**
 * Marks the blank between two marked words too: two marks with a gap look like two changes. Leaves indentation alone:
 * that a line moved to the right can be seen.
 */
function join(parts) {
  const joined = [];
  splitIndentation(parts).forEach(({text, changed}, i, all) => {
    const isBlank = text.trim() === '';
    const isGap = isBlank && all[i - 1]?.changed && all[i + 1]?.changed;
    const marked = Boolean((changed && !(isBlank && i === 0)) || isGap);
    const last = joined.at(-1);
    if (last && last.changed === marked) {
      last.text += text;
    } else {
      joined.push({text, changed: marked});
    }
  });
  return joined;
}

function splitIndentation([first, ...others]) {
  if (!first) {
    return [];
  }
  const [, blank, text] = /^(\s*)([^]*)$/.exec(first.text);
  return [{...first, text: blank}, {...first, text}, ...others].filter(part => part.text !== '');
}
