/**
 * What in a message may be another: names of classes, fields and tables, what a database says of a row, a query, and
 * numbers. The names of Java and Hibernate are their own.
 */
const VARIABLE = [
  ['com\\.example[\\w.$]*\\w', () => '[\\w.$]+'],
  ['"[^"]*\\bPUBLIC\\b[^"]*"', () => '"[^"]*"'],
  ['\\[[^\\]]* [^\\]]*\\]', () => '\\[[^\\]]*\\]'],
  ['java\\.(?:lang|util)\\.\\w+', found => `${literal(found.slice(0, found.lastIndexOf('.') + 1))}\\w+`],
  ['\\b\\w*(?:items?|stores?)\\w*\\b|\\b(?:id|name)\\b', () => '[\\w.$]+'],
  ['(?<![\\w+])\\d+(?:\\.\\d+)*\\b', () => '\\d+(?:\\.\\d+)*'],
];

const PARTS = new RegExp(VARIABLE.map(([part]) => `(${part})`).join('|'), 'gi');

/** The name of an exception, and what it says. */
const EXCEPTION = /^(\w+(?:Exception|Error))(?:: (.+))?$/s;

/** The messages of the table, `{message, places}`, ready to be found in a text. */
export function prepare(messages) {
  return messages.map(({message, places}) => {
    const [, exception, said] = EXCEPTION.exec(message) ?? [undefined, undefined, message];
    return {message, places, exception, ...(said && patternOf(said))};
  });
}

/** With how many signs of it are fixed, and the values that are not. */
function patternOf(said) {
  const found = [...said.matchAll(PARTS)];
  let pattern = '';
  let end = 0;
  let fixed = said.length;
  for (const {0: value, index, ...groups} of found) {
    const kind = VARIABLE.findIndex((_, i) => groups[i + 1] !== undefined);
    pattern += `${literal(said.slice(end, index))}(${VARIABLE[kind][1](value)})`;
    end = index + value.length;
    fixed -= value.length;
  }
  return {
    pattern: new RegExp(`(?<!\\w)${pattern}${literal(said.slice(end))}(?!\\w)`, 'gi'),
    fixed,
    values: found.map(([value]) => value),
  };
}

function literal(text) {
  return text
    .replace(/[.*?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\+/g, '\\s*\\+\\s*')
    .replace(/\s+/g, '\\s+');
}

/**
 * The messages that a text has, the most telling first: by what of it is fixed, then by the values that are the same, and
 * then the last one, which is the cause of those before it. Names of exceptions alone are not among them.
 */
export function messagesIn(text, prepared) {
  const found = prepared
    .filter(({pattern}) => pattern)
    .flatMap(({pattern, ...entry}) => [...text.matchAll(pattern)].map(match => placed(entry, match, text)))
    .filter(Boolean);
  found.sort((a, b) => b.fixed - a.fixed || b.same - a.same || b.begin - a.begin);
  return found.filter((one, i) => {
    const better = found.slice(0, i);
    return !better.some(other => other.message === one.message || (isWithin(one, other) && isLess(one, other)));
  });
}

/** A message may stand without the name of its exception, but not behind another one. */
function placed({message, places, exception, fixed, values}, match, text) {
  const [behind, name] = /(\w+(?:Exception|Error)):\s*$/.exec(text.slice(0, match.index)) ?? [''];
  if (exception && name && name !== exception) {
    return undefined;
  }
  return {
    message,
    places,
    begin: match.index - (exception ? behind.length : 0),
    end: match.index + match[0].length,
    fixed: fixed + (exception ? behind.length : 0),
    same: match.slice(1).filter((value, i) => value === values[i]).length,
  };
}

function isWithin(one, other) {
  return one.begin >= other.begin && one.end <= other.end;
}

function isLess(one, other) {
  return one.fixed < other.fixed || one.same < other.same;
}

/** The last exception of a text that the table knows, and where it knows it from; undefined if there is none. */
export function exceptionIn(text, prepared) {
  const names = [...text.matchAll(/\b\w+(?:Exception|Error)\b/g)].map(([name]) => name);
  const name = names.findLast(candidate => prepared.some(({exception}) => exception === candidate));
  // What the table has under the name alone comes first.
  const rows = prepared.filter(({exception}) => name && exception === name);
  const places = [...rows.filter(({pattern}) => !pattern), ...rows].flatMap(row => row.places);
  return name && {message: name, places: [...new Set(places)]};
}
