package com.example.snapshots.learner;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.FileReplacement;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder.
 *
 * @param files the content of each, by its path in the folder, with slashes
 */
record Sources(SortedMap<String, byte[]> files) {
    /** The files of a folder; none if it is not there.
     *
     * @throws InputException if one cannot be read, or is no regular file, such as a link; it is named
     */
    static Sources read(Path folder) throws InputException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return new Sources(files);
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!attributes.isRegularFile()) {
                        throw new InputException(Escape.path(file)
                                + " is a link, or no file at all. Nothing was changed; move it away, and run again.");
                    }
                    if (!FileReplacement.isUnfinished(file)) {
                        files.put(FileNames.relative(folder, file), Files.readAllBytes(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw InputException.cannot("read", folder, e);
        }
        return new Sources(files);
    }

    boolean isSame(Sources other) {
        if (!files.keySet().equals(other.files.keySet())) {
            return false;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!Arrays.equals(file.getValue(), other.files.get(file.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether each file is that of one of the others, byte for byte. */
    boolean isMadeOf(List<Sources> others) {
        return files.entrySet().stream()
                .allMatch(file -> others.stream()
                        .anyMatch(other -> Arrays.equals(file.getValue(), other.files.get(file.getKey()))));
    }

    /** How many lines only one of the two has, file by file; blanks at their ends and empty lines do not count. */
    int distance(Sources other) {
        Map<String, Integer> counts = new HashMap<>();
        count(counts, 1);
        other.count(counts, -1);
        int distance = 0;
        for (int count : counts.values()) {
            distance += Math.abs(count);
        }
        return distance;
    }

    private void count(Map<String, Integer> counts, int sign) {
        files.forEach((path, content) -> new String(content, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> counts.merge(path + "\n" + line.strip(), sign, Integer::sum)));
    }

    /**
     * Makes a folder hold these files and no others. Each file is replaced whole, and what is too many goes last, so that
     * a run that is cut off leaves each file as it was or as it should be.
     *
     * @param beforeEachChange called before each change of the file system, so that tests can cut a run off there
     * @throws InputException if a file cannot be written or deleted; it is named
     */
    void writeTo(Path folder, Runnable beforeEachChange) throws InputException {
        Sources now = read(folder);
        sweep(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!Arrays.equals(file.getValue(), now.files.get(file.getKey()))) {
                beforeEachChange.run();
                FileReplacement.replace(FileNames.resolve(folder, file.getKey()), file.getValue());
            }
        }
        for (String path : now.files.keySet()) {
            if (!files.containsKey(path)) {
                beforeEachChange.run();
                delete(folder, FileNames.resolve(folder, path));
            }
        }
    }

    /** Deletes what a run that was cut off was writing. */
    private static void sweep(Path folder) throws InputException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path unfinished : found.filter(FileReplacement::isUnfinished).toList()) {
                Files.delete(unfinished);
            }
        } catch (IOException e) {
            throw InputException.cannot("clean up", folder, e);
        }
    }

    /** Deletes a file, and the folders that are empty then. */
    private static void delete(Path folder, Path file) throws InputException {
        try {
            Files.delete(file);
            for (Path above = file.getParent(); !above.equals(folder); above = above.getParent()) {
                try (var left = Files.list(above)) {
                    if (left.findAny().isPresent()) {
                        return;
                    }
                }
                Files.delete(above);
            }
        } catch (IOException e) {
            throw InputException.cannot("delete", file, e);
        }
    }
}
