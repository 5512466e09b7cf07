package com.example.snapshots.diff.tree;

import java.util.List;

/**
 * What changes between two snapshots.
 *
 * @param <T> what is kept of a file that changes: its patch, or only what that says in short
 * @param files what changes, file by file; what is in folders comes before the files beside them, as in an editor
 * @param same the files that both snapshots have, and that do not change
 * @param emptyFolders the folders that are empty in one of the snapshots alone
 * @param leftOut what was not compared, and why
 */
public record WalkResult<T>(List<T> files, SameFiles same, EmptyFolders emptyFolders, LeftOut leftOut) {}
