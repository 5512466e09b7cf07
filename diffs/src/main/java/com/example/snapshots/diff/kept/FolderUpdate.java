package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.tree.DiffNames;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import com.example.snapshots.files.SurrogateEscape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the folder of the diffs up to date: all that is new is first written aside, within the folder, and then moved
 * into place file by file, the index last.
 *
 * <p>So an error or a full disk changes nothing, and a run that is cut off at any moment loses nothing: whoever reads a
 * file sees the old one or the new one, and what a dead run leaves behind is known by its name and swept away by the
 * next one. Two runs at once would sweep each other's, so the second one is refused.
 */
final class FolderUpdate implements FileSink, AutoCloseable {
    /** How many bytes are written at once, so that Java needs no more memory outside its heap. */
    private static final int BUFFER_SIZE = 1 << 16;

    private static final int MOST_ATTEMPTS = 100;
    /** The longest name, in bytes, that every system in use can take; the shortest limit is that of eCryptfs. */
    private static final int SAFE_NAME_LENGTH = 143;

    private static final byte[] CLAIM = (FolderLayout.MARKER
                    + "\n\nThe diffs are being written, or a run was cut off. The next run completes them.\n")
            .getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Runnable beforeEachChange;
    /** The names of the files that were written aside; there each has its place in this list for a name. */
    private final List<String> written = new ArrayList<>();

    private boolean made;
    private FolderLock lock;
    private FolderScan scan;
    private InputException failure;
    private Path aside;
    private Path lastFolder;

    private FolderUpdate(Path folder, Runnable beforeEachChange) {
        this.folder = folder;
        this.beforeEachChange = beforeEachChange;
    }

    /**
     * Locks the folder, and then looks at what is in it.
     *
     * @param folder the real path of the folder, which is made if it is not there
     * @throws InputException if another run writes into it, or as {@link FolderScan} does
     */
    static FolderUpdate open(Path folder) throws InputException {
        return open(folder, () -> {});
    }

    /** With a hook that is called before each change of the file system, so that tests can cut a run off there. */
    static FolderUpdate open(Path folder, Runnable beforeEachChange) throws InputException {
        FolderUpdate update = new FolderUpdate(folder, beforeEachChange);
        try {
            update.lock();
            update.scan = new FolderScan(folder);
            return update;
        } catch (InputException | RuntimeException | Error e) {
            update.close();
            throw e;
        }
    }

    private void lock() throws InputException {
        for (int i = 0; lock == null && failure == null && i < MOST_ATTEMPTS; i++) {
            try {
                if (!Files.isDirectory(folder)) {
                    beforeEachChange.run();
                    Files.createDirectories(folder);
                    made = true;
                }
                beforeEachChange.run();
                lock = FolderLock.take(folder);
            } catch (InputException e) {
                throw e;
            } catch (NoSuchFileException e) {
                // A run that had made the folder, and was refused, takes it away again.
            } catch (IOException e) {
                // Where nothing may be written nothing has to be locked, if all is up to date.
                failure = InputException.cannot("write into", folder, e);
            }
        }
    }

    /** What was in the folder when it was locked; told what should be. */
    FolderScan scan() {
        return scan;
    }

    /** Writes a file aside, unless the folder holds it already. */
    @Override
    public void put(String name, byte[] content) throws InputException {
        if (scan.holds(name, content)) {
            return;
        }
        Path place = FolderLayout.place(folder, name);
        Path file = reserve(name);
        try {
            refuseTooLongName(name);
            write(file, content);
        } catch (IOException e) {
            throw InputException.cannot("write", place, e);
        }
    }

    /** When it is moved into place it is too late, for others are there already. */
    private void refuseTooLongName(String name) throws IOException {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (SurrogateEscape.bytes(last).length > SAFE_NAME_LENGTH) {
            // Only the system knows how long is too long.
            try {
                Files.readAttributes(FolderLayout.place(folder, last), BasicFileAttributes.class);
            } catch (NoSuchFileException e) {
                // So it could be made.
            }
        }
    }

    private synchronized Path reserve(String name) throws InputException {
        begin();
        written.add(name);
        return aside(written.size() - 1);
    }

    private Path aside(int place) {
        return aside.resolve(String.valueOf(place));
    }

    private void write(Path file, byte[] content) throws IOException {
        beforeEachChange.run();
        try (SeekableByteChannel out =
                Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.position() < content.length) {
                // Java copies what it is given to memory outside its heap, where a large file might not fit.
                rest.limit(Math.min(content.length, rest.position() + BUFFER_SIZE));
                out.write(rest);
            }
        }
    }

    private void begin() throws InputException {
        if (failure != null) {
            // Each of the threads is told what went wrong, and none tries again.
            throw failure;
        }
        if (aside != null) {
            return;
        }
        try {
            beforeEachChange.run();
            aside = Files.createDirectory(folder.resolve(FolderLayout.newAside()));
        } catch (IOException e) {
            failure = InputException.cannot("write into", folder, e);
            throw failure;
        }
    }

    /**
     * Deletes what should not be there, and moves into place what was written.
     *
     * @param drift how the folder differs from what it should hold
     * @throws InputException if a file cannot be deleted or moved
     */
    void apply(Drift drift) throws InputException {
        if (drift.isFresh()) {
            return;
        }
        begin();
        refuseWhatAppeared(drift);
        try {
            if (!scan.isMarked()) {
                Path claim = aside.resolve("claim");
                write(claim, CLAIM);
                move(claim, FolderLayout.INDEX, false);
            }
            for (String orphan : drift.orphans()) {
                deleteTree(FolderLayout.place(folder, orphan));
            }
            deleteEmptyFolders();
            Set<String> replaced = new HashSet<>(drift.stale());
            for (int i = 0; i < written.size(); i++) {
                if (!written.get(i).equals(FolderLayout.INDEX)) {
                    move(aside(i), written.get(i), replaced.contains(written.get(i)));
                }
            }
            int index = written.indexOf(FolderLayout.INDEX);
            if (index >= 0) {
                move(aside(index), FolderLayout.INDEX, true);
            }
        } catch (InputException e) {
            throw e;
        } catch (IOException e) {
            throw InputException.cannot("write into", folder, e);
        }
    }

    /** Before anything is changed: somebody may have put a file where nothing was. */
    private void refuseWhatAppeared(Drift drift) throws InputException {
        Set<String> going = new HashSet<>();
        for (String orphan : drift.orphans()) {
            going.add(DiffNames.folded(orphan));
        }
        for (String name : drift.missing()) {
            Path place = FolderLayout.place(folder, name);
            boolean isThere = Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(place);
            if (isThere && !going.contains(DiffNames.folded(name))) {
                throw appeared(place, null);
            }
        }
    }

    private static InputException appeared(Path place, IOException cause) {
        InputException refused = new InputException("Cannot write " + Escape.path(place)
                + ": somebody else put it there meanwhile. It was left as it is; the next run replaces it.");
        refused.initCause(cause);
        return refused;
    }

    private void move(Path file, String name, boolean replaces) throws IOException {
        Path target = FolderLayout.place(folder, name);
        createFolders(target.getParent());
        beforeEachChange.run();
        if (replaces) {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            try {
                // Within one folder; what is atomic would replace whatever is there.
                Files.move(file, target);
            } catch (FileAlreadyExistsException e) {
                throw appeared(target, e);
            }
        }
    }

    private void createFolders(Path path) throws IOException {
        if (!path.equals(lastFolder) && !Files.isDirectory(path)) {
            beforeEachChange.run();
            Files.createDirectories(path);
        }
        lastFolder = path;
    }

    private void deleteEmptyFolders() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                return inside.equals(aside) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inside, IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                if (!inside.equals(folder)) {
                    deleteIfEmpty(inside);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void deleteIfEmpty(Path inside) throws IOException {
        List<Path> litter = new ArrayList<>();
        try (var entries = Files.newDirectoryStream(inside)) {
            for (Path entry : entries) {
                if (!FolderLayout.isLitter(FileNames.name(entry)) || Files.isDirectory(entry)) {
                    return;
                }
                litter.add(entry);
            }
        }
        for (Path entry : litter) {
            beforeEachChange.run();
            Files.deleteIfExists(entry);
        }
        beforeEachChange.run();
        try {
            Files.delete(inside);
        } catch (DirectoryNotEmptyException e) {
            // Somebody put a file there this very moment. It stays, and the next run will say so.
        }
    }

    private void deleteTree(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                beforeEachChange.run();
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inside, IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                beforeEachChange.run();
                Files.delete(inside);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Deletes what was written aside and not moved into place, and lets other runs in.
     *
     * @throws InputException if that cannot be done
     */
    @Override
    public void close() throws InputException {
        try {
            if (aside != null) {
                deleteTree(aside);
            }
            if (lock != null) {
                beforeEachChange.run();
                lock.release();
            }
            if (made) {
                deleteIfEmpty(folder);
            }
        } catch (IOException e) {
            throw InputException.cannot("clean up", folder, e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
