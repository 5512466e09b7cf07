package com.example.snapshots.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Puts a file into place whole: whoever reads it meanwhile, or after a run that was cut off, sees the old or the new. */
public final class FileReplacement {
    private static final String PREFIX = ".snapshot-diff-";
    private static final String SUFFIX = ".tmp";

    private FileReplacement() {}

    /** Whether a file is what a run that was cut off has left of one that it was writing. */
    public static boolean isUnfinished(Path file) {
        String name = FileNames.name(file);
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    /**
     * Writes a file, and the folders that it needs.
     *
     * @throws InputException if that cannot be done; the file is named
     */
    public static void replace(Path file, byte[] content) throws InputException {
        Path unfinished = file.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
        try {
            Files.createDirectories(file.getParent());
            try {
                Files.write(unfinished, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                Files.deleteIfExists(unfinished);
                throw e;
            }
        } catch (IOException e) {
            throw InputException.cannot("write", file, e);
        }
    }
}
