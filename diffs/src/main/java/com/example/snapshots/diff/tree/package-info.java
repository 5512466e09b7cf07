/**
 * Two folders: which files they have, which of them make a pair, and what is left out.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the walk through both: {@link TreeWalk}, and what it finds: {@link WalkResult};
 * <li>one path with the file of each side: {@link FilePair} of two {@link SnapshotFile};
 * <li>what counts: {@link Selection}, which is {@link GitSelection} where Git can be asked, and else
 *     {@link IgnoreRules}; {@link Exclusion} on purpose;
 * <li>files with another name: {@link Renames}, by what they share: {@link Spans}, {@link SpanIndex};
 * <li>what was not compared, and why: {@link LeftOut};
 * <li>the names of the diffs: {@link DiffNames};
 * <li>whether the folders may be compared at all: {@link Folders}.
 * </ul>
 */
package com.example.snapshots.diff.tree;
