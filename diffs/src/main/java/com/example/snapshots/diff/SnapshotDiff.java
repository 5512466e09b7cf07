package com.example.snapshots.diff;

import java.util.Collection;
import java.util.List;

/**
 * What changes between two snapshots.
 *
 * @param <T> what is kept of a file that changes: a {@link FileDiff}, or only what it says in short
 * @param files what changes, file by file; what is in folders comes before the files beside them, as in an editor
 * @param same the files that both snapshots have, and that do not change
 * @param emptyFolders the folders that are empty in one of the snapshots alone
 * @param excluded the paths that the exclusions leave out; a folder ends with a slash
 */
public record SnapshotDiff<T>(List<T> files, SameFiles same, EmptyFolders emptyFolders, Collection<String> excluded) {
    /**
     * Compares two snapshots. Left out are .git, target, what the .gitignore files in and above the snapshots leave
     * out, and the exclusions.
     *
     * @param context how many lines that did not change stand around each change, at least 1
     * @throws InputException if a file or folder cannot be read, or an exclusion is not a pattern; it is named
     */
    public static SnapshotDiff<FileDiff> of(Folders folders, Collection<Exclusion> exclusions, int context)
            throws InputException {
        FileComparison comparison = new FileComparison(context);
        return new TreeWalk<>(exclusions, Integer.MAX_VALUE, comparison::compare).walk(folders.from(), folders.to());
    }
}
