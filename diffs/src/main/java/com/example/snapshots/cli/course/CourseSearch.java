package com.example.snapshots.cli.course;

import com.example.snapshots.diff.kept.DiffFolder;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
        boolean hasDiffs = false;
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String entryName = entry.getFileName().toString();
                // A snapshot may be a link: to the end of the lesson before, say.
                if (entryName.equals(names.from())) {
                    hasFrom = Files.isDirectory(entry);
                } else if (entryName.equals(names.to())) {
                    hasTo = Files.isDirectory(entry);
                } else if (entryName.equals(names.out())) {
                    hasDiffs = DiffFolder.isOf(entry, names.from(), names.to());
                } else if (mayHoldLessons(entryName) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    others.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(folder);
        }
        String lesson = name.isEmpty() ? "." : name;
        if (hasFrom && hasTo) {
            found.add(new Lesson(folder, lesson, true, true, "", false));
        } else if (hasFrom || hasTo || hasDiffs) {
            String half = hasFrom ? names.from() : hasTo ? names.to() : "";
            String other = half.isEmpty() ? "" : like(FileNames.resolve(folder, half), others);
            found.add(new Lesson(folder, lesson, hasFrom, hasTo, other, hasDiffs));
        }
        for (Path other : others) {
            search(other, (name.isEmpty() ? "" : name + "/") + other.getFileName());
        }
    }

    /** The name of a folder that has at least half of the names in a snapshot; empty if there is none. */
    private static String like(Path snapshot, List<Path> others) {
        Set<String> wanted = names(snapshot);
        for (Path other : others) {
            Set<String> shared = names(other);
            shared.retainAll(wanted);
            if (!shared.isEmpty() && shared.size() * 2 >= wanted.size()) {
                return FileNames.name(other);
            }
        }
        return "";
    }

    private static Set<String> names(Path folder) {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(FileNames.name(entry));
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is like nothing; the search says what cannot be read.
            return names;
        }
        return names;
    }

    private boolean mayHoldLessons(String name) {
        return !name.startsWith(".") && !NO_LESSONS.contains(name);
    }
}
