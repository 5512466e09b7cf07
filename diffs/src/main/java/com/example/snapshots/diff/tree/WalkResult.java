package com.example.snapshots.diff.tree;

import java.util.List;

/**
 * What changes between two snapshots.
 *
 * @param <T> what is kept of a file that changes: its patch, or only what that says in short
 * @param files what changes, file by file; what is in folders comes before the files beside them, as in an editor
 * @param same the files that both snapshots have, and that do not change
 * @param emptyFolders the folders that are empty in one of the snapshots alone
 * @param excluded what the exclusions leave out, sorted by path
 */
public record WalkResult<T>(List<T> files, SameFiles same, EmptyFolders emptyFolders, List<Excluded> excluded) {
    /**
     * A file or folder that is left out on purpose.
     *
     * @param path relative to the snapshots, with slashes; that of a folder ends with one
     * @param inFrom whether the first snapshot has it
     * @param inTo whether the second snapshot has it
     */
    public record Excluded(String path, boolean inFrom, boolean inTo) {}
}
