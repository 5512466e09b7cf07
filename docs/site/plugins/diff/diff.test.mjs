import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gapsOf} from './gaps.mjs';
import {compareLines} from './mark-words.mjs';
import {newText, parseUnifiedDiff} from './parse-unified-diff.mjs';
import {piecesOf} from '../code/pieces.mjs';
import {splitRows, unifiedRows} from './rows.mjs';

const CHANGED = `--- a/src/Item.java
+++ b/src/Item.java
@@ -1,4 +1,5 @@
 class Item {
-    Integer storeId;
+    @ManyToOne
+    Store store;
 
 }
`;

test('a changed file has its path, its lines and their numbers', () => {
  const {path, status, notes, hunks} = parseUnifiedDiff(CHANGED);
  assert.deepEqual({path, status, notes}, {path: 'src/Item.java', status: 'changed', notes: []});
  assert.equal(hunks[0].header, '@@ -1,4 +1,5 @@');
  assert.deepEqual(
    hunks[0].lines.map(({kind, oldNumber, newNumber}) => [kind, oldNumber, newNumber]),
    [
      ['context', 1, 1],
      ['delete', 2, undefined],
      ['add', undefined, 2],
      ['add', undefined, 3],
      ['context', 3, 4],
      ['context', 4, 5],
    ],
  );
});

test('a hunk keeps the method that it is in', () => {
  const [{header}] = parseUnifiedDiff(CHANGED.replace('+1,5 @@', '+1,5 @@ class Item {')).hunks;
  assert.equal(header, '@@ -1,4 +1,5 @@ class Item {');
});

test('what the hunks leave out is the rest of the file', () => {
  const file = ['a', 'b', 'c', 'd', 'E', 'f', 'g', 'h'];
  const {hunks} = parseUnifiedDiff('--- a/x\n+++ b/x\n@@ -3,3 +4,3 @@\n c\n-d\n+E\n e\n');
  const gaps = gapsOf(hunks, `${file.join('\n')}\n`, 'x');
  assert.deepEqual(gaps.map(gap => gap.map(({oldNumber, newNumber}) => [oldNumber, newNumber])), [
    [[1, 1], [2, 2], [3, 3]],
    [[6, 7], [7, 8]],
  ]);
});

test('an empty line of context may have lost its blank, as in a page', () => {
  assert.deepEqual(parseUnifiedDiff(CHANGED.replace('\n \n', '\n\n')), parseUnifiedDiff(CHANGED));
});

test('what is copied has no sign and no deleted line', () => {
  assert.equal(newText(parseUnifiedDiff(CHANGED)), 'class Item {\n    @ManyToOne\n    Store store;\n\n}\n');
});

test('a fence may hold hunks alone', () => {
  assert.equal(parseUnifiedDiff('@@ -1 +1 @@\n-a\n+b\n').path, undefined);
});

test('a file that is added keeps the header of its hunk', () => {
  const {status, hunks} = parseUnifiedDiff('--- /dev/null\n+++ b/new\n@@ -0,0 +1 @@\n+a\n');
  assert.deepEqual([status, hunks[0].header], ['added', '@@ -0,0 +1 @@']);
});

test('a file that is deleted has nothing to copy', () => {
  const diff = parseUnifiedDiff('--- a/old\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n');
  assert.deepEqual([diff.path, diff.status, newText(diff)], ['old', 'deleted', '']);
});

test('a file that is renamed says what it was called', () => {
  const headers = 'diff --git a/old b/in/new\nsimilarity index 90%\nrename from old\nrename to in/new\n';
  const edited = parseUnifiedDiff(`${headers}--- a/old\n+++ b/in/new\n@@ -1 +1 @@\n-a\n+b\n`);
  assert.deepEqual([edited.path, edited.status, edited.notes], ['in/new', 'renamed', ['Before, it was called old.']]);
  assert.equal(edited.hunks.length, 1);
  const whole = parseUnifiedDiff(`${headers}\n`);
  assert.deepEqual([whole.path, whole.status, whole.notes], ['in/new', 'renamed', ['Before, it was called old.']]);
});

test('a file without a newline at its end is copied without one', () => {
  const end = '\\ No newline at end of file\n';
  const diff = parseUnifiedDiff(`--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n${end}+b\n${end}`);
  assert.equal(newText(diff), 'b');
  assert.equal(diff.hunks[0].lines.length, 2);
});

test("git's quoted names and those with a blank are read", () => {
  assert.equal(parseUnifiedDiff('--- "a/tab\\there"\n+++ "b/tab\\there"\n@@ -1 +1 @@\n-a\n+b\n').path, 'tab\there');
  assert.equal(parseUnifiedDiff('--- a/two words\t\n+++ b/two words\t\n@@ -1 +1 @@\n-a\n+b\n').path, 'two words');
});

test('what no line can show is said in a note', () => {
  const notes = headers => parseUnifiedDiff(`diff --git a/x b/x\n${headers}\n`).notes;
  assert.deepEqual(notes('old mode 100644\nnew mode 100755\n'), ['The mode changes from 100644 to 100755.']);
  assert.deepEqual(notes('new file mode 100644\nindex 000..e69\n'), ['The file is empty.']);
  assert.deepEqual(notes('new file mode 100755\nindex 000..e69\n'), ['The file is executable.', 'The file is empty.']);
  assert.deepEqual(notes('deleted file mode 100644\nindex e69..000\n'), ['The file is empty.']);
  assert.match(notes('index 000..111\nGIT binary patch\nliteral 3\nKcmZo\n\nliteral 0\nHcmV\n')[0], /binary/);
});

test('line ends that nobody sees are said in a note', () => {
  const notes = lines => parseUnifiedDiff(`--- a/x\n+++ b/x\n@@ -1 +1 @@\n${lines}`).notes;
  assert.deepEqual(notes('-a\r\n+a\n'), ['Lines that end with CR LF go.']);
  assert.deepEqual(notes('-a\r\n+b\r\n'), ['Lines end with CR LF.']);
  assert.deepEqual(notes('-a\n+b\n'), []);
});

test('words that differ are marked, and their blank with them, but no indentation', () => {
  const {before, after} = compareLines('  a(one two);', '    a(three four);');
  const marked = parts => parts.filter(part => part.changed).map(part => part.text);
  assert.deepEqual([marked(before), marked(after)], [['one two'], ['three four']]);
  assert.equal(after.map(part => part.text).join(''), '    a(three four);');
});

test('lines are paired by likeness and not by position', () => {
  const {hunks} = parseUnifiedDiff('@@ -1,2 +1,3 @@\n-alpha(1);\n-beta(2);\n+gamma = delta;\n+alpha(3);\n+beta(4);\n');
  assert.deepEqual(
    splitRows(hunks[0].lines).map(({before, after}) => [before?.text, after?.text]),
    [
      [undefined, 'gamma = delta;'],
      ['alpha(1);', 'alpha(3);'],
      ['beta(2);', 'beta(4);'],
    ],
  );
});

test('the unified rows are the lines of the diff in their order', () => {
  const {hunks} = parseUnifiedDiff('@@ -1,3 +1,3 @@\n-a\n+b\n-c\n+d\n e\n');
  assert.deepEqual(unifiedRows(hunks[0].lines).map(line => line.text), ['a', 'b', 'c', 'd', 'e']);
  assert.equal(splitRows(hunks[0].lines).length, 3);
});

test('marks and tokens may overlap', () => {
  const parts = [{text: 'ab', changed: false}, {text: 'cd', changed: true}];
  const tokens = [{text: 'a'}, {text: 'bc', type: 'name'}, {text: 'd'}];
  assert.deepEqual(piecesOf(parts, tokens), [
    {changed: false, pieces: [{text: 'a', type: undefined}, {text: 'b', type: 'name'}]},
    {changed: true, pieces: [{text: 'c', type: 'name'}, {text: 'd', type: undefined}]},
  ]);
});
