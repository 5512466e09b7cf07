package com.example.snapshots.diff.tree;

import java.util.Collection;
import java.util.List;

/**
 * What changes between two snapshots.
 *
 * @param <T> what is kept of a file that changes: a its patch, or only what that says in short
 * @param files what changes, file by file; what is in folders comes before the files beside them, as in an editor
 * @param same the files that both snapshots have, and that do not change
 * @param emptyFolders the folders that are empty in one of the snapshots alone
 * @param excluded the paths that the exclusions leave out; a folder ends with a slash
 */
public record WalkResult<T>(List<T> files, SameFiles same, EmptyFolders emptyFolders, Collection<String> excluded) {}
