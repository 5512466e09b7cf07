package com.example.snapshots.learner;

import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The copies of what learners had made: numbered folders from 1, in a folder that neither Git nor the diffs look at. A
 * copy has its number once it is whole, and is never changed or deleted.
 */
final class PutAway {
    /** The folder in the workspace. */
    static final String FOLDER = ".put-away";

    private static final String UNFINISHED = ".unfinished-";

    /** Is there while a run writes into the first snapshot, and so after one that was killed meanwhile. */
    private static final String WRITING = ".writing";

    private final Path folder;
    private final Runnable beforeEachChange;

    /**
     * @param folder the folder of the copies, which is there
     * @param beforeEachChange called before each change of the file system, so that tests can cut a run off there
     */
    PutAway(Path folder, Runnable beforeEachChange) {
        this.folder = folder;
        this.beforeEachChange = beforeEachChange;
    }

    /** The folder of the copies, which is made if it is not there. Git is told in it to leave it alone. */
    static Path folder(Path root) throws InputException {
        Path folder = root.resolve(FOLDER);
        Path ignore = folder.resolve(".gitignore");
        try {
            Files.createDirectories(folder);
            if (Files.notExists(ignore)) {
                Files.writeString(ignore, "*\n");
            }
            return folder.toRealPath();
        } catch (IOException e) {
            throw InputException.cannot("write into", folder, e);
        }
    }

    /** The numbers of the copies in a workspace, from the oldest to the newest. */
    static List<Integer> numbers(Path folder) throws InputException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(FileNames::name)
                    .filter(name -> name.matches("[1-9]\\d{0,8}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw InputException.cannot("read", folder, e);
        }
    }

    /**
     * The files of a copy.
     *
     * @throws InputException if there is no such copy
     */
    Sources copy(int number) throws InputException {
        List<Integer> numbers = numbers(folder);
        if (!numbers.contains(number)) {
            throw new InputException("There is no copy " + number + " in " + FOLDER
                    + (numbers.isEmpty() ? "." : "; the last one is " + numbers.get(numbers.size() - 1) + "."));
        }
        return Sources.read(folder.resolve(String.valueOf(number)));
    }

    /**
     * Keeps a copy of files, unless there is one already.
     *
     * @return the number of the copy that has these files
     */
    int keep(Sources files) throws InputException {
        List<Integer> numbers = new ArrayList<>(numbers(folder));
        for (int number : numbers) {
            if (copy(number).isSame(files)) {
                return number;
            }
        }
        int next = numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1) + 1;
        Path unfinished = folder.resolve(UNFINISHED + UUID.randomUUID());
        try {
            beforeEachChange.run();
            Files.createDirectory(unfinished);
            for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
                Path copy = FileNames.resolve(unfinished, file.getKey());
                beforeEachChange.run();
                Files.createDirectories(copy.getParent());
                Files.write(copy, file.getValue());
            }
            beforeEachChange.run();
            Files.move(unfinished, folder.resolve(String.valueOf(next)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw InputException.cannot("put your work away in", folder, e);
        }
        return next;
    }

    /**
     * Notes that what the first snapshot held is about to be overwritten.
     *
     * @param copy the number of the copy of it, or 0 if a step has just that
     */
    void beginWriting(int copy) throws InputException {
        try {
            beforeEachChange.run();
            Files.writeString(folder.resolve(WRITING), String.valueOf(copy));
        } catch (IOException e) {
            throw InputException.cannot("write into", folder, e);
        }
    }

    /** Notes that all of it is written. */
    void endWriting() throws InputException {
        try {
            beforeEachChange.run();
            Files.deleteIfExists(folder.resolve(WRITING));
        } catch (IOException e) {
            throw InputException.cannot("clean up", folder, e);
        }
    }

    /** What {@link #beginWriting} was told by a run that did not come to its end; empty if all did. */
    static OptionalInt cutOff(Path folder) throws InputException {
        Path writing = folder.resolve(WRITING);
        try {
            if (Files.notExists(writing)) {
                return OptionalInt.empty();
            }
            String copy = Files.readString(writing);
            // A run that was killed before it had written the number has not written into the snapshot, either.
            return OptionalInt.of(copy.matches("\\d{1,9}") ? Integer.parseInt(copy) : 0);
        } catch (IOException e) {
            throw InputException.cannot("read", writing, e);
        }
    }

    /** Whether a run was cut off while it made a copy, and so before it wrote into the first snapshot. */
    static boolean hasUnfinished(Path folder) throws InputException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.anyMatch(path -> FileNames.name(path).startsWith(UNFINISHED));
        } catch (IOException e) {
            throw InputException.cannot("read", folder, e);
        }
    }

    /** Deletes the copies that a run which was cut off has not finished. */
    void sweep() throws InputException {
        try (Stream<Path> found = Files.list(folder)) {
            for (Path unfinished : found.filter(path -> FileNames.name(path).startsWith(UNFINISHED))
                    .toList()) {
                try (Stream<Path> inside = Files.walk(unfinished)) {
                    for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw InputException.cannot("clean up", folder, e);
        }
    }
}
