package com.example.snapshots.diff.tree;

import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;

/** What one snapshot has under a name; {@code attributes} is null where it has nothing. */
record Entry(Path path, BasicFileAttributes attributes) {
    private static final Entry NOTHING = new Entry(null, null);

    /**
     * Looks at a file, and follows no link.
     *
     * @param path null where the snapshot has nothing
     * @param posix whether the file system knows who may execute a file
     * @throws InputException if it cannot be read; it is named
     */
    static Entry of(Path path, boolean posix) throws InputException {
        if (path == null) {
            return NOTHING;
        }
        try {
            Class<? extends BasicFileAttributes> kind = posix ? PosixFileAttributes.class : BasicFileAttributes.class;
            return new Entry(path, Files.readAttributes(path, kind, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw InputException.cannot("read", path, e);
        }
    }

    boolean isFolder() {
        return attributes != null && attributes.isDirectory();
    }

    boolean isFile() {
        return attributes != null && !attributes.isDirectory();
    }

    /** Whether it is neither a folder, a file nor a link: a socket, a pipe, a device. */
    boolean isOdd() {
        return isFile() && attributes.isOther();
    }

    SnapshotFile file() {
        return SnapshotFile.of(path, attributes);
    }
}
