package com.example.snapshots.cli.course;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the lessons of a course. The snapshots and the diffs are not searched, nor what holds no lessons: hidden
 * folders, {@code target}, {@code node_modules}, and what symbolic links lead to.
 */
public final class CourseSearch {
    private static final Set<String> NO_LESSONS = Set.of("target", "node_modules");

    private final CourseNames names;
    private final List<Lesson> found = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();

    /**
     * Searches a folder.
     *
     * @throws InputException if it is not there
     */
    public CourseSearch(Path root, CourseNames names) throws InputException {
        if (!Files.isDirectory(root)) {
            throw new InputException((Files.exists(root) ? "Not a folder: " : "No such folder: ") + Escape.path(root));
        }
        this.names = names;
        search(root.toAbsolutePath().normalize(), "");
        found.sort(Comparator.comparing(Lesson::name, new NaturalOrder()));
    }

    /** What has a snapshot, in natural order. */
    public List<Lesson> found() {
        return found;
    }

    /** The folders that could not be searched. */
    List<Path> unreadable() {
        return unreadable;
    }

    private void search(Path folder, String name) {
        boolean hasFrom = false;
        boolean hasTo = false;
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String entryName = entry.getFileName().toString();
                // A snapshot may be a link: to the end of the lesson before, say.
                if (entryName.equals(names.from())) {
                    hasFrom = Files.isDirectory(entry);
                } else if (entryName.equals(names.to())) {
                    hasTo = Files.isDirectory(entry);
                } else if (mayHoldLessons(entryName) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    others.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(folder);
        }
        if (hasFrom || hasTo) {
            found.add(new Lesson(folder, name.isEmpty() ? "." : name, hasFrom, hasTo));
        }
        for (Path other : others) {
            search(other, (name.isEmpty() ? "" : name + "/") + other.getFileName());
        }
    }

    private boolean mayHoldLessons(String name) {
        return !name.equals(names.out()) && !name.startsWith(".") && !NO_LESSONS.contains(name);
    }
}
