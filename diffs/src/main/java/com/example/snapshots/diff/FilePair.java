package com.example.snapshots.diff;

/**
 * A path, and the file that each of the two snapshots has there.
 *
 * @param path relative to the snapshots, with slashes
 * @param suffix what follows the path in the name of its diff
 * @param inNewFolder whether its folder is one that the first snapshot does not have
 * @param from the file of the first snapshot, or null where it has none
 * @param to the file of the second snapshot, or null where it has none
 */
record FilePair(String path, String suffix, boolean inNewFolder, SnapshotFile from, SnapshotFile to) {
    /** The name under which its diff is kept, relative to the folder of the diffs, with slashes. */
    String diffName() {
        return path + suffix;
    }

    /** Whether a file takes the place of a link, or the reverse. Such a diff deletes the one and adds the other. */
    boolean changesType() {
        return from != null && to != null && from.isLink() != to.isLink();
    }

    FilePair withoutTo() {
        return new FilePair(path, suffix, inNewFolder, from, null);
    }

    FilePair withoutFrom() {
        return new FilePair(path, suffix, inNewFolder, null, to);
    }
}
