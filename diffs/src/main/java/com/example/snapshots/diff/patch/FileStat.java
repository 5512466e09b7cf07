package com.example.snapshots.diff.patch;

import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.SnapshotFile;

/**
 * How much changes in one file: its patch, in short.
 *
 * @param pair the file in both snapshots
 * @param added the number of lines added; 0 in a binary file
 * @param removed the number of lines removed; 0 in a binary file
 * @param hunks the number of hunks; 0 in a binary file, and where nothing changes but the mode
 * @param binary whether the file has no lines, and only git can apply the patch
 * @param byName whether it is binary, and its diff empty, as only the fact was wanted
 * @param extended whether the patch has git's headers, which {@code git apply} takes at the root of a repository alone
 */
public record FileStat(
        FilePair pair, int added, int removed, int hunks, boolean binary, boolean byName, boolean extended) {
    /** The path of the file, relative to the snapshots, with slashes. */
    public String path() {
        return pair.path();
    }

    /** What happens to the file. */
    public FilePair.Kind kind() {
        return pair.kind();
    }

    /** Whether git applies no diff of a file of this name. */
    public boolean refusedByGit() {
        boolean isLink = isLink(pair.from()) || isLink(pair.to());
        return GitNames.refuses(path(), isLink) || pair.rename() != null && GitNames.refuses(pair.fromPath(), isLink);
    }

    private static boolean isLink(SnapshotFile file) {
        return file != null && file.isLink();
    }
}
