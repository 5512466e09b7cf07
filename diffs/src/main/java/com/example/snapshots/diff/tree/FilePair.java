package com.example.snapshots.diff.tree;

/**
 * A path, and the file that each of the two snapshots has there.
 *
 * @param path relative to the snapshots, with slashes
 * @param diffFolder the folder of its diff, empty or ending with a slash: that of the file, unless the name is taken
 * @param suffix what follows the name of the file in that of its diff
 * @param inNewFolder whether its folder is one that the first snapshot does not have
 * @param from the file of the first snapshot, or null where it has none
 * @param to the file of the second snapshot, or null where it has none
 */
public record FilePair(
        String path, String diffFolder, String suffix, boolean inNewFolder, SnapshotFile from, SnapshotFile to) {
    /** What happens to a file between two snapshots. */
    public enum Kind {
        /** Both snapshots have it, with another content or mode. */
        CHANGED,
        /** Only the second snapshot has it. */
        ADDED,
        /** Only the first snapshot has it. */
        DELETED
    }

    /** What happens to the file, if anything does. */
    public Kind kind() {
        return from == null ? Kind.ADDED : to == null ? Kind.DELETED : Kind.CHANGED;
    }

    /** The name under which its diff is kept, relative to the folder of the diffs, with slashes. */
    public String diffName() {
        return diffFolder + DiffNames.join(path.substring(path.lastIndexOf('/') + 1), suffix);
    }

    /** Whether a file takes the place of a link, or the reverse. Such a diff deletes the one and adds the other. */
    public boolean changesType() {
        return from != null && to != null && from.isLink() != to.isLink();
    }

    public FilePair withoutTo() {
        return new FilePair(path, diffFolder, suffix, inNewFolder, from, null);
    }

    public FilePair withoutFrom() {
        return new FilePair(path, diffFolder, suffix, inNewFolder, null, to);
    }
}
