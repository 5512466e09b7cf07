/** Where an error begins, in the words of javac and Maven, which name the file, and of IntelliJ IDEA. */
const BEGINNING = /^(?:\[ERROR\] )?(?:.*?(\w+\.java):(?:\[\d+,\d+\]|\d+(?::\d+)?:?) ?(?:error: |java: )?|error: |java: )(\S.*)$/;

/** What belongs to an error and stands on lines of its own. */
const MORE = /^(?:\[ERROR\])?\s*(?:symbol|location|required|found|reason):/;

const CARET = /^\s*\^\s*$/;

const OWN = /^(?:java\.lang|com\.example\.stores\.models)\./;

const PLACEHOLDER = /\{(?:(import|type) )?(\d)\}/g;

/**
 * What the catalogue of the check says of the first error in a text that it knows, or undefined.
 *
 * @returns `{wrong, toDo, place}`, or `{place}` if it takes more than the text has to know what is wrong
 */
export function compilerErrorIn(text, {errors, types}) {
  const inText = errorsOf(text.split('\n'));
  return explained(inText, {errors, types}) ?? placeOf(inText, errors);
}

function explained(inText, {errors, types}) {
  for (const {file = 'Item.java', message, line, isBare} of inText) {
    const begin = `${file}: `;
    const said = begin + withoutPackages(message.replace(/\s+/g, ' '), types);
    // Maven does not show the line; what is said of a package is said of an import.
    for (const shown of line === undefined ? ['', 'import '] : [line]) {
      for (const {match, wrong, toDo, place} of errors) {
        const found = new RegExp(match).exec(`${said} | ${shown}`);
        // Without a word that says so, it is only the compiler that speaks if it begins as the compiler does.
        if (found && (!isBare || found.index <= begin.length || message.startsWith('cannot find symbol'))) {
          return {wrong: filled(wrong, found, types), toDo: filled(toDo, found, types), place};
        }
      }
    }
  }
  return undefined;
}

function placeOf(inText, errors) {
  const known = errors.find(({headline}) => inText.some(({message}) => message.startsWith(headline)));
  return known && {place: known.place};
}

function errorsOf(lines) {
  const found = [];
  for (const [i, line] of lines.entries()) {
    const [, file, headline] = BEGINNING.exec(line) ?? [];
    if (headline) {
      found.push({file, message: headline, line: undefined});
    } else if (found.length > 0 && MORE.test(line)) {
      found.at(-1).message += ` ${line.replace('[ERROR]', '')}`;
    } else if (found.length > 0 && CARET.test(line)) {
      found.at(-1).line = lines[i - 1];
    }
  }
  return found.length > 0 ? found : [{message: lines.join(' ').trim(), isBare: true}];
}

/** But with the package of the class that the error is in, which may be what is wrong. */
function withoutPackages(message, types) {
  return message.replace(/\b(?:[a-z]\w*\.)+([A-Z]\w*)\b/g, (full, name, place) =>
    types[name] === full && !(OWN.test(full) && message.slice(0, place).endsWith('location: class ')) ? name : full,
  );
}

function filled(text, found, types) {
  return text
    .replace(PLACEHOLDER, (whole, kind, number) => {
      const value = found[number] ?? '';
      const type = Object.keys(types).find(name => name.toLowerCase() === value.toLowerCase()) ?? value;
      return kind === undefined ? value : kind === 'type' ? type : `import ${types[type]};`;
    })
    .replaceAll('\\n', '\n')
    .replaceAll('`', '');
}
