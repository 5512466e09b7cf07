/**
 * Compares two folders and keeps one unified diff for each file that differs.
 *
 * <p>Which part do you want? Each package uses those below it alone, and {@code LayersTest} keeps it so:
 * <ul>
 * <li>{@code diff.kept}: the folder of the diffs, what is in it and what should be, its lock, its index;
 * <li>{@code diff.patch}: the diff of one file, with its headers, hunks or binary content, and of all files of two
 *     folders;
 * <li>{@code diff.tree}: two folders, walked side by side, what is left out of them, and how their diffs are named;
 * <li>{@code diff.lines}: two texts, the edits between them, and the hunks that show these.
 * </ul>
 *
 * <p>The way of one file: {@link com.example.snapshots.diff.tree.TreeWalk} finds it in both folders,
 * {@link com.example.snapshots.diff.patch.FileDiffer} reads it, {@link com.example.snapshots.diff.lines.LineDiffer}
 * finds its edits, {@link com.example.snapshots.diff.patch.Patch} holds the diff, and
 * {@link com.example.snapshots.diff.kept.DiffFolder} keeps it.
 */
package com.example.snapshots.diff;
