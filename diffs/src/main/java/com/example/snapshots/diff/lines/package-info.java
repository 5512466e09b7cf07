/**
 * Two texts: their lines, the edits that turn one into the other, and the hunks that show these edits.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>all of it, for two texts: {@link LineDiffer}, which gives a list of {@link Edit} and is the one class that works
 *     with java-diff-utils;
 * <li>how a text is cut into lines: {@link RawText};
 * <li>how lines become numbers that are equal where the lines are: {@link LineInterner};
 * <li>the algorithm that finds the edits: {@link MyersDiff}, among the lines of {@link MatchCandidates};
 * <li>where an edit is put if it could stand in several places: {@link HunkPlacing}, by {@link SplitScore};
 * <li>how edits are written with the lines around them: {@link HunkWriter}, and what stands behind {@code @@}:
 *     {@link Headings}.
 * </ul>
 */
package com.example.snapshots.diff.lines;
