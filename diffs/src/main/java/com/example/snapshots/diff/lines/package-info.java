/**
 * Two texts: their lines, the edits that turn one into the other, and the hunks that show these edits.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>all of it, for two texts: {@link com.example.snapshots.diff.lines.LineDiffer}, the one class that works with java-diff-utils;
 * <li>how a text is cut into lines: {@link com.example.snapshots.diff.lines.RawText};
 * <li>how lines become numbers that are equal where the lines are: {@link com.example.snapshots.diff.lines.LineInterner};
 * <li>the algorithm that finds the edits: {@link com.example.snapshots.diff.lines.MyersDiff};
 * <li>where an edit is put if it could stand in several places: {@link com.example.snapshots.diff.lines.HunkPlacing}, by {@link com.example.snapshots.diff.lines.SplitScore};
 * <li>how edits are written with the lines around them: {@link com.example.snapshots.diff.lines.HunkWriter}.
 * </ul>
 */
package com.example.snapshots.diff.lines;
