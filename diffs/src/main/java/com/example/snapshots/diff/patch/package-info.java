/**
 * The diff of one file: its headers, its hunks, or its binary content.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the diff of a file, as it is passed on: {@link com.example.snapshots.diff.patch.Patch}, and {@link com.example.snapshots.diff.patch.FileStat} for its counts alone;
 * <li>two files compared: {@link com.example.snapshots.diff.patch.FileDiffer}, and for each thread a {@link com.example.snapshots.diff.patch.PatchBuilder};
 * <li>all files of two folders: {@link com.example.snapshots.diff.patch.TreeDiffer};
 * <li>the lines before the hunks, and how git writes names: {@link com.example.snapshots.diff.patch.PatchHeader};
 * <li>names that git refuses: {@link com.example.snapshots.diff.patch.GitNames};
 * <li>files without lines: {@link com.example.snapshots.diff.patch.BinaryPatch};
 * <li>counts in words: {@link com.example.snapshots.diff.patch.Count}.
 * </ul>
 */
package com.example.snapshots.diff.patch;
