/**
 * The folder that keeps the diffs: what is in it, what should be, its lock, and its index.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>to check or to write all of it: {@link DiffFolder};
 * <li>what is in the folder now: {@link FolderScan}; how that differs from what should be: {@link Drift};
 * <li>how it is brought up to date without ever being half written: {@link FolderUpdate}, which is a {@link FileSink}
 *     as the scan is;
 * <li>one run at a time: {@link FolderLock};
 * <li>the names that the folder has for itself: {@link FolderLayout};
 * <li>the index: {@link FolderIndex}, its groups ({@link IndexGroup}), its commands ({@link ApplyCommands}) and their
 *     limits ({@link ApplyLimits}), its markup ({@link Markdown});
 * <li>the same for programs: {@link ChangesJson}, whose docstring is the schema of {@code changes.json};
 * <li>how both name the folders: {@link FolderNames}.
 * </ul>
 */
package com.example.snapshots.diff.kept;
