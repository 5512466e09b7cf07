/**
 * What every part needs of files: names and bytes of any kind, and one line that says what is wrong with them.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>names as text, with no byte lost: {@link FileNames}, by {@link SurrogateEscape};
 * <li>names and contents on a terminal or a page, with nothing hidden in them: {@link Escape};
 * <li>reading: {@link FileBytes}; writing into memory: {@link ByteBuilder}; a file put in place whole:
 *     {@link FileReplacement};
 * <li>input that the tool refuses: {@link InputException}.
 * </ul>
 */
package com.example.snapshots.files;
