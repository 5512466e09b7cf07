/**
 * The diff of one file: its headers, its hunks, or its binary content.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the diff of a file, as it is passed on: {@link Patch}, and {@link FileStat} for its counts alone;
 * <li>two files compared: {@link FileDiffer}, and for each thread a {@link PatchBuilder};
 * <li>all files of two folders: {@link TreeDiffer};
 * <li>the lines before the hunks, and how git writes names: {@link PatchHeader};
 * <li>names that git refuses: {@link GitNames};
 * <li>files without lines: {@link BinaryPatch};
 * <li>counts in words: {@link Count}.
 * </ul>
 */
package com.example.snapshots.diff.patch;
