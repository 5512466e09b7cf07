package com.example.snapshots.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Puts a file into place whole: whoever reads it meanwhile, or after a run that was cut off, sees the old or the new. */
public final class FileReplacement {
    private static final String UNFINISHED = ".snapshot-diff-";
    private static final String UNFINISHED_END = ".tmp";

    private FileReplacement() {}

    /**
     * Writes a file, and the folders that it needs.
     *
     * @throws InputException if that cannot be done; the file is named
     */
    public static void replace(Path file, byte[] content) throws InputException {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw InputException.cannot("write", file, e);
        }
        replace(file, content, () -> {});
    }

    /** With a hook that is called before each change of the file system. */
    static void replace(Path file, byte[] content, Runnable beforeEachChange) throws InputException {
        Path unfinished = file.resolveSibling(UNFINISHED + UUID.randomUUID() + UNFINISHED_END);
        try {
            try {
                beforeEachChange.run();
                Files.write(unfinished, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                beforeEachChange.run();
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                Files.deleteIfExists(unfinished);
                throw e;
            }
        } catch (IOException e) {
            throw InputException.cannot("write", file, e);
        }
    }

    /** Whether a name is that of a file which a run that was cut off left behind. */
    static boolean isUnfinished(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith(UNFINISHED) && last.endsWith(UNFINISHED_END);
    }
}
