import {parsePatch} from 'diff';

const KINDS = {' ': 'context', '+': 'add', '-': 'delete'};

const NOTHING = '/dev/null';

/**
 * Reads the diff of one file, with or without its headers: a page may show hunks alone.
 *
 * @returns its path, or undefined if no header names one; its status, one of `added`, `deleted`, `renamed` and `changed`; notes,
 *     sentences on what no line can show; and its hunks
 */
export function parseUnifiedDiff(text) {
  const patches = parsePatch(text);
  if (patches.length !== 1) {
    throw new Error(`a diff of one file was expected, and this is one of ${patches.length}`);
  }
  const [patch] = patches;
  // The parser drops what stands behind the numbers: the method that the hunk is in.
  const headings = [...text.matchAll(/^@@ -\S+ \+\S+ @@ ?(.*)$/gm)].map(([, heading]) => heading);
  const hunks = patch.hunks.map((hunk, i) => readHunk(hunk, headings[i]));
  return {
    path: pathOf(patch),
    status: statusOf(patch),
    notes: [...notesOfHeaders(patch, text), ...notesOfLineEnds(hunks)],
    hunks,
  };
}

function pathOf({oldFileName, newFileName}) {
  const name = newFileName && newFileName !== NOTHING ? newFileName : oldFileName;
  return name?.replace(/^[ab]\//, '');
}

function statusOf({isCreate, isDelete, isRename, oldFileName, newFileName}) {
  if (isRename) {
    return 'renamed';
  }
  if (isCreate || oldFileName === NOTHING) {
    return 'added';
  }
  return isDelete || newFileName === NOTHING ? 'deleted' : 'changed';
}

function notesOfHeaders({hunks, isBinary, isRename, oldFileName, oldMode, newMode}, text) {
  const notes = [];
  if (isRename) {
    notes.push(`Before, it was called ${oldFileName.replace(/^a\//, '')}.`);
  }
  if (oldMode && newMode && oldMode !== newMode) {
    notes.push(`The mode changes from ${oldMode} to ${newMode}.`);
  } else if (newMode === '100755') {
    notes.push('The file is executable.');
  } else if (newMode === '120000') {
    notes.push('The file is a symbolic link.');
  }
  if (isBinary || /^GIT binary patch$/m.test(text)) {
    notes.push('The file is binary: it has no lines to show.');
  } else if (hunks.length === 0 && oldMode === undefined !== (newMode === undefined)) {
    notes.push('The file is empty.');
  }
  return notes;
}

function notesOfLineEnds(hunks) {
  const lines = hunks.flatMap(hunk => hunk.lines);
  const withReturn = kind => lines.some(line => line.kind === kind && line.text.endsWith('\r'));
  if (withReturn('delete') !== withReturn('add')) {
    return [`Lines that end with CR LF ${withReturn('add') ? 'come' : 'go'}.`];
  }
  return withReturn('context') || withReturn('add') ? ['Lines end with CR LF.'] : [];
}

function readHunk({oldStart, oldLines, newStart, newLines, lines: signed}, heading) {
  // The parser counts from the next line where a side is empty; the header counts from the one before.
  const from = oldLines === 0 ? oldStart - 1 : oldStart;
  const to = newLines === 0 ? newStart - 1 : newStart;
  const lines = [];
  let oldNumber = oldStart;
  let newNumber = newStart;
  for (const line of signed) {
    if (line.startsWith('\\')) {
      lines.at(-1).lastWithoutNewline = true;
      continue;
    }
    // In a page an empty line of context has lost its blank: no line of Markdown may end with one.
    const kind = KINDS[line[0] ?? ' '];
    lines.push({
      kind,
      text: line.slice(1),
      oldNumber: kind === 'add' ? undefined : oldNumber++,
      newNumber: kind === 'delete' ? undefined : newNumber++,
    });
  }
  return {header: `@@ -${range(from, oldLines)} +${range(to, newLines)} @@${heading && ` ${heading}`}`, lines};
}

function range(start, length) {
  return length === 1 ? `${start}` : `${start},${length}`;
}

/** What the hunks say of the new file, ready to be pasted: no signs, and no deleted lines. */
export function newText({hunks}) {
  const lines = hunks.flatMap(hunk => hunk.lines).filter(line => line.kind !== 'delete');
  return lines.map(line => (line.lastWithoutNewline ? line.text : `${line.text}\n`)).join('');
}

export function countLines({hunks}, kind) {
  return hunks.flatMap(hunk => hunk.lines).filter(line => line.kind === kind).length;
}
