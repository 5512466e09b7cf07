package com.example.snapshots.diff.tree;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;

/**
 * A file or a symbolic link of a snapshot. A link is never followed: what it holds is the path that it leads to.
 *
 * @param file where it is; null once it has been compared
 * @param size its size in bytes
 * @param mode what kind of file it is
 */
public record SnapshotFile(Path file, long size, Mode mode) {
    /** The kinds of files that git tells apart. */
    public enum Mode {
        FILE("100644"),
        /** A file that its owner may execute; never seen where the file system knows no such thing. */
        EXECUTABLE("100755"),
        LINK("120000");

        private final String number;

        Mode(String number) {
            this.number = number;
        }

        /** The mode as git writes it, in octal. */
        public String number() {
            return number;
        }
    }

    /**
     * @param file a file or a link
     * @param attributes those of the file itself, not of what a link leads to
     */
    static SnapshotFile of(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return new SnapshotFile(file, attributes.size(), Mode.LINK);
        }
        boolean executable = attributes instanceof PosixFileAttributes known
                && known.permissions().contains(PosixFilePermission.OWNER_EXECUTE);
        return new SnapshotFile(file, attributes.size(), executable ? Mode.EXECUTABLE : Mode.FILE);
    }

    public boolean isLink() {
        return mode == Mode.LINK;
    }
}
