package com.example.snapshots.diff.tree;

import com.example.snapshots.files.FileNames;
import java.nio.file.Path;

/**
 * A path, and the file that each of the two snapshots has there; or a file that was renamed, by its new path.
 *
 * @param path relative to the snapshots, with slashes
 * @param diffFolder the folder of its diff, empty or ending with a slash: that of the file, unless the name is taken
 * @param suffix what follows the name of the file in that of its diff
 * @param inNewFolder whether its folder is one that the first snapshot does not have
 * @param from the file of the first snapshot, or null where it has none
 * @param to the file of the second snapshot, or null where it has none
 * @param rename where the first snapshot has it, or null if that is the same path
 */
public record FilePair(
        String path,
        String diffFolder,
        String suffix,
        boolean inNewFolder,
        SnapshotFile from,
        SnapshotFile to,
        Rename rename) {
    /**
     * What a file was called before.
     *
     * @param from its path in the first snapshot, with slashes
     * @param similarity how much of it stayed, in percent
     */
    public record Rename(String from, int similarity) {}

    /** What happens to a file between two snapshots. */
    public enum Kind {
        /** Both snapshots have it, with another content or mode. */
        CHANGED,
        /** Both snapshots have it, each under another path. */
        RENAMED,
        /** Only the second snapshot has it. */
        ADDED,
        /** Only the first snapshot has it. */
        DELETED
    }

    /** What happens to the file, if anything does. */
    public Kind kind() {
        if (rename != null) {
            return Kind.RENAMED;
        }
        return from == null ? Kind.ADDED : to == null ? Kind.DELETED : Kind.CHANGED;
    }

    /** Its path in the first snapshot, if that has it. */
    public String fromPath() {
        return rename == null ? path : rename.from();
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
        return new FilePair(path, diffFolder, suffix, inNewFolder, from, null, null);
    }

    /** The same file, which was renamed. A new name is part of the change itself, even in a new folder. */
    FilePair renamedFrom(FilePair before, int similarity) {
        return new FilePair(path, diffFolder, suffix, false, before.from, to, new Rename(before.path, similarity));
    }

    public FilePair withoutFrom() {
        return new FilePair(path, diffFolder, suffix, inNewFolder, null, to, null);
    }

    /** The same without where the files lie, which takes more memory than all the rest and is of no use later. */
    public FilePair withoutPlaces() {
        return new FilePair(path, diffFolder, suffix, inNewFolder, withoutPlace(from), withoutPlace(to), rename);
    }

    /** The same with where the files lie, to compare them once more. */
    public FilePair in(Path fromRoot, Path toRoot) {
        return new FilePair(
                path, diffFolder, suffix, inNewFolder, in(from, fromRoot, fromPath()), in(to, toRoot, path), rename);
    }

    private static SnapshotFile in(SnapshotFile file, Path root, String path) {
        return file == null ? null : new SnapshotFile(FileNames.resolve(root, path), file.size(), file.mode());
    }

    private static SnapshotFile withoutPlace(SnapshotFile file) {
        return file == null ? null : new SnapshotFile(null, file.size(), file.mode());
    }
}
