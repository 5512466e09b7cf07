package com.example.snapshots.diff.kept;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one run at a time write into the folder of the diffs, whichever process or thread it is in. The lock of a process
 * that was killed is gone with it; the file that it leaves behind locks nobody out.
 */
final class FolderLock implements AutoCloseable {
    /**
     * The folders that this process writes into. The system locks for a whole process, and takes the lock away when any
     * channel to the file is closed: a second thread that tried in vain would let other processes in.
     */
    private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder.
     *
     * @param folder the real path of the folder, which exists
     * @throws InputException if another run has it
     * @throws IOException if the file of the lock cannot be written
     */
    static FolderLock take(Path folder) throws IOException {
        if (!LOCKED.add(folder)) {
            throw refuse(folder);
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(
                    folder.resolve(FolderLayout.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
        } finally {
            if (!locked) {
                if (channel != null) {
                    channel.close();
                }
                LOCKED.remove(folder);
            }
        }
        if (!locked) {
            throw refuse(folder);
        }
        return new FolderLock(folder, channel);
    }

    private static InputException refuse(Path folder) {
        return new InputException("Another run is writing into " + Escape.path(folder)
                + ". Nothing was changed; run again when it is done.");
    }

    /** Deletes the file of the lock, and lets other processes in. */
    void release() throws IOException {
        // While it is held: afterwards it could be the lock of the next run.
        Files.deleteIfExists(folder.resolve(FolderLayout.LOCK));
        channel.close();
    }

    /** Lets other threads in, whatever happened before: else no run of this process could write there again. */
    @Override
    public void close() throws InputException {
        try {
            channel.close();
        } catch (IOException e) {
            throw InputException.cannot("unlock", folder, e);
        } finally {
            LOCKED.remove(folder);
        }
    }
}
