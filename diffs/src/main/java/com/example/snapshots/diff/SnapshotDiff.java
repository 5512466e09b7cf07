package com.example.snapshots.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What changes between two snapshots.
 *
 * @param files what changes, file by file, in the order in which the diffs can be applied
 * @param same the paths of the files that both snapshots have, and that do not change
 * @param excluded the paths that the exclusions leave out; a folder ends with a slash
 */
public record SnapshotDiff(List<FileDiff> files, List<String> same, Collection<String> excluded) {
    /**
     * Compares two snapshots. Left out are .git, target, what the .gitignore files in and above the snapshots leave
     * out, and the exclusions.
     *
     * @param context how many lines that did not change stand around each change, at least 1
     * @throws InputException if a file or folder cannot be read, or an exclusion is not a pattern; it is named
     */
    public static SnapshotDiff of(Folders folders, Collection<Exclusion> exclusions, int context)
            throws InputException {
        TreeWalk walk = new TreeWalk(folders.from(), folders.to(), exclusions);
        List<FileDiff> files = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (FilePair pair : walk.pairs()) {
            FileDiff diff = FileDiff.of(pair, context);
            if (diff == null) {
                same.add(pair.path());
            } else {
                files.add(diff);
            }
        }
        return new SnapshotDiff(files, same, walk.excluded());
    }

    /** How many files are of a kind. */
    public long count(FileDiff.Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).count();
    }
}
