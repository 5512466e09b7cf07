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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the lessons of a course. The snapshots and the diffs are not searched, nor what holds no lessons: hidden
 * folders, {@code target}, {@code node_modules}, and what symbolic links lead to.
 */
public final class CourseSearch {
    private static final Comparator<String> ORDER = new NaturalOrder();
    private static final Set<String> NO_LESSONS = Set.of("target", "node_modules");

    private final Path root;
    private final CourseRules rules;
    private final Set<String> outs;
    /** The snapshots, by their paths from the course. */
    private final Set<String> folders = new TreeSet<>(ORDER);

    private final Set<String> files = new TreeSet<>(ORDER);
    private final List<String> diffs = new ArrayList<>();
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();

    /**
     * Searches a folder.
     *
     * @throws InputException if it is not there
     */
    public CourseSearch(Path root, CourseRules rules) throws InputException {
        if (!Files.isDirectory(root)) {
            throw new InputException((Files.exists(root) ? "Not a folder: " : "No such folder: ") + Escape.path(root));
        }
        this.root = root.toAbsolutePath().normalize();
        this.rules = rules;
        outs = rules.outs();
        search(this.root, "");
        Set<Lesson> found = new LinkedHashSet<>();
        rules.pairs().forEach(rule -> addPairs(rule, found));
        rules.chains().forEach(rule -> addSteps(rule, found));
        found.removeIf(lesson -> !lesson.isPair() && isAloneOnPurpose(lesson));
        addDiffsAlone(found);
        found.forEach(lesson -> lessons.add(lesson.isPair() ? lesson : lesson.withOther(like(lesson))));
        lessons.sort(Comparator.comparing(CourseSearch::place, ORDER));
    }

    /** What says where a lesson stands. The steps of a chain stay in their order: the last one may have no number. */
    private static String place(Lesson lesson) {
        boolean isStep =
                lesson.group() == null && !lesson.areFiles() && !lesson.name().equals(".");
        return isStep ? Lesson.folder(lesson.name()) : lesson.name();
    }

    Path root() {
        return root;
    }

    /** What has a snapshot, or the diffs of two, in natural order. */
    public List<Lesson> lessons() {
        return lessons;
    }

    /** The folders that could not be searched. */
    List<Path> unreadable() {
        return unreadable;
    }

    private void search(Path folder, String prefix) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = FileNames.name(entry);
                String path = prefix + name;
                // A snapshot may be a link: to the end of the lesson before, say.
                if (outs.contains(name)) {
                    addDiffs(entry, path);
                } else if (Files.isDirectory(entry)) {
                    if (isSnapshot(path, false)) {
                        folders.add(path);
                    } else if (mayHoldLessons(name) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                        search(entry, path + "/");
                    }
                } else if (isSnapshot(path, true) && Files.isRegularFile(entry)) {
                    files.add(path);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(folder);
        }
    }

    private boolean isSnapshot(String path, boolean isFile) {
        for (CourseRules.Pairs rule : rules.pairs()) {
            if (rule.areFiles() == isFile
                    && (rule.from().match(path) != null || rule.to().stream().anyMatch(to -> to.match(path) != null))) {
                return true;
            }
        }
        return !isFile && rules.chains().stream().anyMatch(rule -> rule.place(path) >= 0);
    }

    private void addPairs(CourseRules.Pairs rule, Set<Lesson> found) {
        Set<String> all = rule.areFiles() ? files : folders;
        Set<String> taken = new HashSet<>();
        for (String from : all) {
            List<String> parts = rule.from().match(from);
            if (parts != null) {
                String first = rule.to().get(0).fill(parts);
                String to = rule.to().stream()
                        .map(pattern -> pattern.fill(parts))
                        .filter(all::contains)
                        .findFirst()
                        .orElse(first);
                taken.add(to);
                found.add(lesson(rule, from, to));
            }
        }
        for (String to : all) {
            for (PathPattern pattern : rule.to()) {
                List<String> parts = pattern.match(to);
                if (parts != null && taken.add(to) && !all.contains(rule.from().fill(parts))) {
                    found.add(lesson(rule, rule.from().fill(parts), to));
                }
            }
        }
    }

    private Lesson lesson(CourseRules.Pairs rule, String from, String to) {
        String base = Lesson.base(from, to);
        String group = rule.areMany() ? base : base.isEmpty() ? null : Lesson.folder(base);
        group = rule.areFiles() ? null : group;
        return lesson(from, to, base, rule.out(), rule.areMany(), group, rule.areFiles());
    }

    private Lesson lesson(
            String from, String to, String base, String out, boolean isOneOfMany, String group, boolean areFiles) {
        String prefix = base.isEmpty() ? "" : base + "/";
        String name = isOneOfMany ? to : base.isEmpty() ? "." : base;
        String place = prefix + out + (isOneOfMany ? "/" + to.substring(prefix.length()) : "");
        Set<String> all = areFiles ? files : folders;
        return new Lesson(
                root, name, group, from, to, place, areFiles, all.contains(from), all.contains(to), "", false);
    }

    private void addSteps(CourseRules.Chain rule, Set<Lesson> found) {
        List<String> steps = new ArrayList<>(folders);
        steps.removeIf(path -> rule.place(path) < 0);
        steps.sort(Comparator.comparing(Lesson::folder, ORDER).thenComparing(rule::place));
        for (int i = 1; i < steps.size(); i++) {
            String folder = Lesson.folder(steps.get(i));
            if (folder.equals(Lesson.folder(steps.get(i - 1)))) {
                found.add(lesson(steps.get(i - 1), steps.get(i), folder, rule.out(), true, null, false));
            }
        }
    }

    private boolean isAloneOnPurpose(Lesson lesson) {
        String path = lesson.hasFrom() ? lesson.from() : lesson.to();
        return rules.alone().stream().anyMatch(pattern -> pattern.match(path) != null);
    }

    /** Takes note of the diffs of a pair in a folder, or in the folders below it. */
    private void addDiffs(Path folder, String path) {
        if (!DiffFolder.pairOf(folder).isEmpty()) {
            diffs.add(path);
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    addDiffs(entry, path + "/" + FileNames.name(entry));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // There is nothing to be found; a pair that is kept there is refused.
            return;
        }
    }

    /** Diffs of snapshots of which one is gone, or both. */
    private void addDiffsAlone(Set<Lesson> found) {
        for (String path : diffs) {
            List<String> pair = DiffFolder.pairOf(FileNames.resolve(root, path));
            for (Lesson lesson : diffsAlone(path, pair)) {
                boolean isPair = found.stream()
                        .anyMatch(other -> other.isPair() && other.out().equals(path));
                if (!isPair) {
                    found.remove(lesson);
                    found.add(lesson.withDiffs());
                }
            }
        }
    }

    private List<Lesson> diffsAlone(String path, List<String> pair) {
        for (String base = Lesson.folder(path); ; base = Lesson.folder(base)) {
            String prefix = base.isEmpty() ? "" : base + "/";
            String from = prefix + pair.get(0);
            String to = prefix + pair.get(1);
            for (CourseRules.Pairs rule : rules.pairs()) {
                List<String> parts = rule.from().match(from);
                if (parts != null
                        && rule.to().stream()
                                .anyMatch(pattern -> pattern.fill(parts).equals(to))) {
                    Lesson lesson = lesson(rule, from, to);
                    return lesson.out().equals(path) ? List.of(lesson) : List.of();
                }
            }
            for (CourseRules.Chain rule : rules.chains()) {
                if (rule.place(from) >= 0 && rule.place(to) >= 0) {
                    return List.of(lesson(from, to, base, rule.out(), true, null, false));
                }
            }
            if (base.isEmpty()) {
                return List.of();
            }
        }
    }

    /** The name of a folder beside a snapshot that has at least half of the names in it; empty if there is none. */
    private String like(Lesson lesson) {
        String path = lesson.hasFrom() ? lesson.from() : lesson.to();
        if (lesson.areFiles() || !folders.contains(path)) {
            return "";
        }
        String prefix = path.substring(0, path.lastIndexOf('/') + 1);
        Path folder = FileNames.resolve(root, path);
        Set<String> wanted = names(folder);
        for (String name : names(folder.getParent())) {
            Path other = FileNames.resolve(folder.getParent(), name);
            if (mayHoldLessons(name)
                    && !outs.contains(name)
                    && !folders.contains(prefix + name)
                    && Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)) {
                Set<String> shared = names(other);
                shared.retainAll(wanted);
                if (!shared.isEmpty() && shared.size() * 2 >= wanted.size()) {
                    return name;
                }
            }
        }
        return "";
    }

    private static Set<String> names(Path folder) {
        Set<String> names = new TreeSet<>();
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

    static boolean mayHoldLessons(String name) {
        return !name.startsWith(".") && !NO_LESSONS.contains(name);
    }
}
