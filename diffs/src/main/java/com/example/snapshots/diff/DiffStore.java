package com.example.snapshots.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder that keeps the diffs and their index. It is the tool's own: the index says so in its first line, and
 * beside it there are diffs alone. A folder that holds anything else is refused.
 *
 * <p>A run that is cut off at any moment loses nothing. Each file is moved into place whole, the index comes last,
 * and what a dead run leaves behind is known by its name and swept away by the next one.
 */
public final class DiffStore {
    /** The name of the index. */
    public static final String INDEX = "README.md";

    /** How the first line of the index begins; by that the tool knows a folder for its own. */
    private static final String MARK = "<!-- This folder belongs to snapshot-diff";

    /** The first line of the index. */
    static final String MARKER = MARK + ", which rewrites and deletes what is in it. Edit nothing here. -->";

    private static final byte[] CLAIM = (MARKER
                    + "\n\nThe diffs are being written, or a run was cut off. The next run completes them.\n")
            .getBytes(StandardCharsets.UTF_8);
    private static final String DIFF = ".diff";

    private final Path folder;
    private final Runnable beforeEachChange;

    /**
     * @param folder the real path of the folder, which need not exist
     */
    public DiffStore(Path folder) {
        this(folder, () -> {});
    }

    /** With a hook that is called before each change of the file system, so that tests can cut a run off there. */
    DiffStore(Path folder, Runnable beforeEachChange) {
        this.folder = folder;
        this.beforeEachChange = beforeEachChange;
    }

    /**
     * How the folder differs from what it should hold.
     *
     * @param stale files with another content
     * @param missing files that are not there
     * @param orphans files that should not be there
     */
    public record State(List<String> stale, List<String> missing, List<String> orphans) {
        /** Whether the folder is as it should be. */
        public boolean isFresh() {
            return stale.isEmpty() && missing.isEmpty() && orphans.isEmpty();
        }

        /** How many files are not as they should be. */
        public int size() {
            return stale.size() + missing.size() + orphans.size();
        }
    }

    /**
     * Compares the folder with what it should hold. Changes nothing.
     *
     * @param wanted the bytes of each file by its name, relative and with slashes
     * @throws InputException if the folder holds anything that the tool did not write, or cannot be read
     */
    public State compare(SortedMap<String, byte[]> wanted) throws InputException {
        SortedMap<String, Path> found = list();
        boolean marked = isMarked();
        List<String> stale = new ArrayList<>();
        List<String> missing = new ArrayList<>(wanted.keySet());
        missing.removeAll(found.keySet());
        List<String> orphans = new ArrayList<>();
        for (String name : found.keySet()) {
            byte[] content = wanted.get(name);
            boolean same = content != null && isSame(found.get(name), content);
            if (!same
                    && !FileReplacement.isUnfinished(name)
                    && !(marked && (name.endsWith(DIFF) || name.equals(INDEX)))) {
                throw new InputException("Not a folder of diffs alone: " + folder + " holds " + name
                        + ", which this tool did not write. Nothing was changed.");
            }
            if (content == null) {
                orphans.add(name);
            } else if (!same) {
                stale.add(name);
            }
        }
        return new State(stale, missing, orphans);
    }

    /**
     * Makes the folder hold what it should. A file whose content is right already is not touched.
     *
     * @param wanted the bytes of each file by its name, relative and with slashes
     * @return how the folder differed before
     * @throws InputException if the folder holds anything that the tool did not write, or cannot be read or written
     */
    public State write(SortedMap<String, byte[]> wanted) throws InputException {
        State state = compare(wanted);
        try {
            createFolders(folder);
            if (!isMarked() && !state.isFresh()) {
                replace(INDEX, CLAIM);
            }
            for (String orphan : state.orphans()) {
                beforeEachChange.run();
                Files.delete(FileNames.resolve(folder, orphan));
            }
            deleteEmptyFolders();
            List<String> changed = new ArrayList<>(state.stale());
            changed.addAll(state.missing());
            changed.remove(INDEX);
            for (String name : changed) {
                replace(name, wanted.get(name));
            }
            if (!isSame(folder.resolve(INDEX), wanted.get(INDEX))) {
                replace(INDEX, wanted.get(INDEX));
            }
        } catch (InputException e) {
            throw e;
        } catch (IOException e) {
            throw InputException.cannot("write into", folder, e);
        }
        return state;
    }

    private void replace(String name, byte[] content) throws IOException {
        Path file = FileNames.resolve(folder, name);
        createFolders(file.getParent());
        FileReplacement.replace(file, content, beforeEachChange);
    }

    private void createFolders(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            beforeEachChange.run();
            Files.createDirectories(path);
        }
    }

    private void deleteEmptyFolders() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path inside, IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                if (!inside.equals(folder) && isEmpty(inside)) {
                    beforeEachChange.run();
                    deleteIfEmpty(inside);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isEmpty(Path inside) throws IOException {
        try (var entries = Files.newDirectoryStream(inside)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void deleteIfEmpty(Path inside) throws IOException {
        try {
            Files.delete(inside);
        } catch (DirectoryNotEmptyException e) {
            // Somebody put a file there this very moment. It stays, and the next run will say so.
        }
    }

    private boolean isMarked() throws InputException {
        Path index = folder.resolve(INDEX);
        if (!Files.isRegularFile(index)) {
            return false;
        }
        return new String(read(index), StandardCharsets.UTF_8).startsWith(MARK);
    }

    private static boolean isSame(Path file, byte[] content) throws InputException {
        return Files.isRegularFile(file) && Arrays.equals(read(file), content);
    }

    private static byte[] read(Path file) throws InputException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw InputException.cannot("read", file, e);
        }
    }

    /** All that is in the folder, but for the folders in it. */
    private SortedMap<String, Path> list() throws InputException {
        SortedMap<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws InputException {
                    String name = FileNames.relative(folder, file);
                    if (!attributes.isRegularFile()) {
                        throw new InputException("Not a folder of diffs alone: " + folder + " holds " + name
                                + ", which is no file. Nothing was changed.");
                    }
                    files.put(name, file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws InputException {
                    throw InputException.cannot("read", file, e);
                }
            });
        } catch (InputException e) {
            throw e;
        } catch (IOException e) {
            throw InputException.cannot("read", folder, e);
        }
        return files;
    }
}
