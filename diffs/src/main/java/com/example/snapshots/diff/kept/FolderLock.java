package com.example.snapshots.diff.kept;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one run at a time write into a folder, whichever process or thread it is in. The lock of a process
 * that was killed is gone with it; the file that it leaves behind locks nobody out.
 */
public final class FolderLock implements AutoCloseable {
    /**
     * The folders that this process writes into. The system locks for a whole process, and takes the lock away when any
     * channel to the file is closed: a second thread that tried in vain would let other processes in.
     */
    private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

    /** Each means that another run ended that very moment. */
    private static final int MOST_ATTEMPTS = 100;

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
     * @throws InputException if another run has it, or if something else is in the place of its file
     * @throws NoSuchFileException if the folder was deleted meanwhile
     * @throws IOException if the file of the lock cannot be written
     */
    public static FolderLock take(Path folder) throws IOException {
        return take(folder, () -> {});
    }

    /** With a hook that is called between opening the file and locking it, so that tests can delete it there. */
    static FolderLock take(Path folder, Runnable beforeLocking) throws IOException {
        if (!LOCKED.add(folder)) {
            throw refuse(folder);
        }
        FileChannel locked = null;
        try {
            for (int i = 0; locked == null && i < MOST_ATTEMPTS; i++) {
                locked = attempt(folder, beforeLocking);
            }
        } finally {
            if (locked == null) {
                LOCKED.remove(folder);
            }
        }
        if (locked == null) {
            throw refuse(folder);
        }
        return new FolderLock(folder, locked);
    }

    /** Locks the file; null if that file was deleted meanwhile by the run that had it. */
    private static FileChannel attempt(Path folder, Runnable beforeLocking) throws IOException {
        Path file = folder.resolve(FolderLayout.LOCK);
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another run has it, or one that was killed left it behind.
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            String identity = identity(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            beforeLocking.run();
            if (!isLocked(channel, file)) {
                throw refuse(folder);
            }
            // What is locked may have lost its name by now, and the name be that of the lock of a third run.
            locked = identity(file).equals(identity);
            return locked ? channel : null;
        } catch (NoSuchFileException e) {
            return null;
        } finally {
            if (!locked && channel != null) {
                channel.close();
            }
        }
    }

    private static boolean isLocked(FileChannel channel, Path file) throws InputException {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            // Not every file system of a network has locks.
            throw InputException.cannot("lock", file, e);
        }
    }

    /** What tells the file from one that comes later and has its name. It is not opened, as that would unlock it. */
    private static String identity(Path file) throws IOException {
        BasicFileAttributes attributes = attributes(file);
        if (!attributes.isRegularFile()) {
            // To open a FIFO would take until somebody reads from it.
            throw new InputException("Cannot lock " + Escape.path(file) + ": it is not a file. Nothing was changed; "
                    + "delete it, and run again.");
        }
        return attributes.fileKey() + " " + attributes.lastModifiedTime();
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static InputException refuse(Path folder) {
        return new InputException("Another run is writing into " + Escape.path(folder)
                + ". Nothing was changed; run again when it is done.");
    }

    /**
     * Lets other processes in. The file of the lock is deleted where a run that has it open can see that: on Windows
     * files have no keys, and it stays.
     */
    public void release() throws IOException {
        Path file = folder.resolve(FolderLayout.LOCK);
        // While it is held: afterwards it could be the lock of the next run.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && attributes(file).fileKey() != null) {
            Files.delete(file);
        }
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
