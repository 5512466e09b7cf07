/**
 * The folder that keeps the diffs: what is in it, what should be, its lock, and its index.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>to check or to write all of it: {@link com.example.snapshots.diff.kept.DiffFolder};
 * <li>what is in the folder now: {@link com.example.snapshots.diff.kept.FolderScan}; how that differs from what should be: {@link com.example.snapshots.diff.kept.Drift};
 * <li>how it is brought up to date without ever being half written: {@link com.example.snapshots.diff.kept.FolderUpdate};
 * <li>one run at a time: {@link com.example.snapshots.diff.kept.FolderLock};
 * <li>the names that the folder has for itself: {@link com.example.snapshots.diff.kept.FolderLayout};
 * <li>the index: {@link com.example.snapshots.diff.kept.FolderIndex}, its groups ({@link com.example.snapshots.diff.kept.IndexGroup}), its commands
 *     ({@link com.example.snapshots.diff.kept.ApplyCommands}) and their limits
 *     ({@link com.example.snapshots.diff.kept.ApplyLimits}), its markup ({@link com.example.snapshots.diff.kept.Markdown}).
 * </ul>
 */
package com.example.snapshots.diff.kept;
