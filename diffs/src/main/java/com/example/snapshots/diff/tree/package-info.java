/**
 * Two folders: which files they have, which of them make a pair, and what is left out.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the walk through both: {@link com.example.snapshots.diff.tree.TreeWalk}, and what it finds: {@link com.example.snapshots.diff.tree.WalkResult};
 * <li>one path with the file of each side: {@link com.example.snapshots.diff.tree.FilePair} of two {@link com.example.snapshots.diff.tree.SnapshotFile};
 * <li>what counts: {@link com.example.snapshots.diff.tree.Selection}, which is {@link com.example.snapshots.diff.tree.GitSelection} where Git can be asked, and else {@link com.example.snapshots.diff.tree.IgnoreRules}; {@link com.example.snapshots.diff.tree.Exclusion} on purpose;
 * <li>what was not compared, and why: {@link com.example.snapshots.diff.tree.LeftOut};
 * <li>the names of the diffs: {@link com.example.snapshots.diff.tree.DiffNames};
 * <li>whether the folders may be compared at all: {@link com.example.snapshots.diff.tree.Folders}.
 * </ul>
 */
package com.example.snapshots.diff.tree;
