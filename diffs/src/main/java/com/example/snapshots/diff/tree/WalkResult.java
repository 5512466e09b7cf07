package com.example.snapshots.diff.tree;

import java.util.List;

/**
 * What a walk through two snapshots found.
 *
 * @param <T> what is kept of a file that differs
 * @param files what differs, file by file; what is in folders comes before the files beside them, as in an editor
 * @param unchanged the files that both snapshots have, and that do not differ
 * @param emptyFolders the folders that are empty in one of the snapshots alone
 * @param leftOut what was not compared, and why
 */
public record WalkResult<T>(List<T> files, Unchanged unchanged, EmptyFolders emptyFolders, LeftOut leftOut) {
    /**
     * The files that both snapshots have, and that do not differ.
     *
     * @param count how many there are
     * @param paths their paths, in the order of the walk; empty if there are more than were asked for
     */
    public record Unchanged(int count, List<String> paths) {}

    /**
     * The folders that hold nothing in one snapshot, and are not the same in the other. No diff can say so.
     *
     * @param from those of the first snapshot, each ending with a slash
     * @param to those of the second snapshot, each ending with a slash
     */
    public record EmptyFolders(List<String> from, List<String> to) {}
}
