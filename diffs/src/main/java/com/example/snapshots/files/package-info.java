/**
 * What every part needs of files: names and bytes of any kind, and one line that says what is wrong with them.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>names as text, with no byte lost: {@link com.example.snapshots.files.FileNames}, by {@link com.example.snapshots.files.SurrogateEscape};
 * <li>names and contents on a terminal or a page, with nothing hidden in them: {@link com.example.snapshots.files.Escape};
 * <li>reading: {@link com.example.snapshots.files.FileBytes}; writing into memory: {@link com.example.snapshots.files.ByteBuilder}; a file put in place whole:
 *     {@link com.example.snapshots.files.FileReplacement};
 * <li>input that the tool refuses: {@link com.example.snapshots.files.InputException}.
 * </ul>
 */
package com.example.snapshots.files;
