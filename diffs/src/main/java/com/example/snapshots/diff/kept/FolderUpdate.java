package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.tree.DiffNames;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings the folder of the diffs up to date: all that is new is first written aside, within the folder and under the
 * names that it will have, and then moved into place: whole folders where there is none yet, else file by file; the index
 * last.
 *
 * <p>So an error or a full disk changes nothing, and a run that is cut off at any moment loses nothing: whoever reads a
 * file sees the old one or the new one, and what a dead run leaves behind is known by its name and swept away by the
 * next one. Two runs at once would sweep each other's, so the second one is refused.
 */
final class FolderUpdate implements FileSink, AutoCloseable {
    /** How many bytes are written at once, so that Java needs no more memory outside its heap. */
    private static final int BUFFER_SIZE = 1 << 16;

    private static final int MOST_ATTEMPTS = 100;

    private static final byte[] CLAIM = (FolderLayout.MARKER
                    + "\n\nThe diffs are being written, or a run was cut off. The next run completes them.\n")
            .getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Runnable beforeEachChange;
    /** The folders that were made aside, as names of what is in them begin. */
    private final Set<String> madeAside = ConcurrentHashMap.newKeySet();
    /** The folders that are known to be in place. */
    private final Set<String> inPlace = new HashSet<>();

    private boolean made;
    private FolderLock lock;
    private FolderScan scan;
    private InputException failure;
    private Path aside;

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
        begin();
        Path file = FolderLayout.place(aside, name);
        try {
            String inside = name.substring(0, name.lastIndexOf('/') + 1);
            if (!madeAside.contains(inside)) {
                beforeEachChange.run();
                Files.createDirectories(file.getParent());
                madeAside.add(inside);
            }
            write(file, content);
        } catch (IOException e) {
            throw InputException.cannot("write", FolderLayout.place(folder, name), e);
        }
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

    private synchronized void begin() throws InputException {
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
            madeAside.add("");
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
                // Under a name that no diff can have.
                Path claim = aside.resolve(FolderLayout.LOCK);
                write(claim, CLAIM);
                move(claim, FolderLayout.INDEX, false);
            }
            for (String orphan : drift.orphans()) {
                deleteTree(FolderLayout.place(folder, orphan));
            }
            deleteEmptyFolders();
            moveIntoPlace(drift);
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
        String absent = null;
        for (String name : drift.missing()) {
            if (absent == null || !name.startsWith(absent)) {
                absent = absentFolder(name);
            }
            Path place = absent == null ? FolderLayout.place(folder, name) : null;
            boolean isThere =
                    place != null && Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(place);
            if (isThere && !going.contains(DiffNames.folded(name))) {
                throw appeared(place, null);
            }
        }
        // Some of these may go with what was in them.
        inPlace.clear();
    }

    /** The first of the folders of a file that is not in place, with a slash at its end; null if all are. */
    private String absentFolder(String name) throws InputException {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String above = name.substring(0, slash + 1);
            if (!inPlace.contains(above)) {
                if (!Files.isDirectory(FolderLayout.place(folder, above))) {
                    return above;
                }
                inPlace.add(above);
            }
        }
        return null;
    }

    private static InputException appeared(Path place, IOException cause) {
        InputException refused = new InputException("Cannot write " + Escape.path(place)
                + ": somebody else put it there meanwhile. It was left as it is; the next run replaces it.");
        refused.initCause(cause);
        return refused;
    }

    private void moveIntoPlace(Drift drift) throws IOException {
        Set<String> stale = new HashSet<>(drift.stale());
        SortedSet<String> names = new TreeSet<>(drift.missing());
        names.addAll(stale);
        boolean hasIndex = names.remove(FolderLayout.INDEX);
        // In this order all that is in a folder follows each other.
        String moved = null;
        for (String name : names) {
            if (moved == null || !name.startsWith(moved)) {
                moved = moveFolderOf(name);
                if (moved == null) {
                    move(FolderLayout.place(aside, name), name, stale.contains(name));
                }
            }
        }
        if (hasIndex) {
            move(aside.resolve(FolderLayout.INDEX), FolderLayout.INDEX, true);
        }
    }

    /** Moves the first folder of a file that is not in place, with all that is in it, and returns it, if there is one. */
    private String moveFolderOf(String name) throws IOException {
        String absent;
        while ((absent = absentFolder(name)) != null) {
            beforeEachChange.run();
            try {
                Files.move(FolderLayout.place(aside, absent), FolderLayout.place(folder, absent));
                return absent;
            } catch (FileAlreadyExistsException e) {
                // Somebody made it this very moment.
                inPlace.add(absent);
            }
        }
        return null;
    }

    private void move(Path file, String name, boolean replaces) throws IOException {
        Path target = FolderLayout.place(folder, name);
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
