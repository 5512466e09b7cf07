package com.example.snapshots.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * The temporary folder of each test, in the memory that Linux shares out as a file system. The tests write and delete
 * some hundred thousand files; ext4 without a journal looks through all files that were deleted in the last seconds
 * before it writes a new one. Where there is no such memory, too little of it, or nothing in it may be run, as in many
 * containers, the folder is where JUnit would put it.
 */
public final class FolderInMemory implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");

    /** In bytes. The tests hold a twentieth of it at once. */
    private static final long ROOM = 1L << 30;

    private static final boolean IS_FIT = isFit();

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return IS_FIT ? Files.createTempDirectory(MEMORY, "junit-") : Files.createTempDirectory("junit-");
    }

    private static boolean isFit() {
        try {
            return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM && mayRunPrograms();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean mayRunPrograms() throws IOException {
        Path program = Files.createTempFile(
                MEMORY,
                "junit-",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            return Files.isExecutable(program);
        } finally {
            Files.delete(program);
        }
    }
}
