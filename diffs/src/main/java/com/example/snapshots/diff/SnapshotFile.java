package com.example.snapshots.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A regular file of a snapshot.
 *
 * @param file where it is
 * @param size its size in bytes
 * @param executable whether its owner may execute it; always false where the file system knows no such thing
 */
record SnapshotFile(Path file, long size, boolean executable) {
    /**
     * @throws InputException if the file cannot be read; it is named
     */
    byte[] read() throws InputException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        } catch (OutOfMemoryError e) {
            throw new InputException("Cannot read " + file + ": it is too large for the memory of Java.");
        }
    }
}
