package com.example.snapshots.cli.course;

import com.example.snapshots.files.FileNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes the file of a course from what is found in it. Two folders or files are taken for a pair if their names differ
 * in a word that such snapshots are called by, and if two folders share a name in them. Folders with numbers are taken for
 * a chain if most of them are like the one before, and hold no pairs themselves.
 */
public final class CourseProposal {
    private static final List<String> BEFORE = List.of(
            "start",
            "starter",
            "starting",
            "initial",
            "begin",
            "before",
            "problem",
            "exercise",
            "todo",
            "unsolved",
            "skeleton",
            "base");
    private static final List<String> AFTER = List.of(
            "end",
            "final",
            "finished",
            "finish",
            "complete",
            "completed",
            "solution",
            "solved",
            "after",
            "done",
            "answer");
    private static final Pattern NUMBERED = Pattern.compile("(\\D*)\\d.*", Pattern.DOTALL);
    /** How many files of a folder are looked at, to see whether it is like another. */
    private static final int MOST_FILES = 200;

    /** How deep in a lesson its snapshots lie at most. */
    private static final int NEAR = 2;

    /** How the snapshots of some pairs are called, and the folders that hold them. */
    private record Shape(String from, Map<String, Integer> to, Set<String> parents, boolean areFiles) {}

    private final Path root;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, List<String>> chains = new LinkedHashMap<>();

    public CourseProposal(Path root) {
        this.root = root;
        visit("");
    }

    /** The file as YAML; empty if nothing is found. */
    public String text() {
        if (shapes.isEmpty() && chains.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(
                "# The snapshots of this course that are compared. * stands for the same in"
                        + " both names,\n# and **/ for any folders. What is left out on purpose goes below exclude and alone.\n");
        append(text, "pairs", false);
        append(text, "files", true);
        if (!chains.isEmpty()) {
            text.append("chains:\n");
            chains.values().forEach(steps -> {
                String folder = Lesson.folder(steps.get(0));
                List<String> quoted = steps.stream().map(CourseProposal::quoted).toList();
                String list = quoted.size() == 1 ? quoted.get(0) : "[" + String.join(", ", quoted) + "]";
                boolean clashes =
                        shapes.values().stream().anyMatch(shape -> isPlain(shape) && shape.parents.contains(folder));
                text.append(clashes ? "  - steps: " + list + "\n    out: diffs-of-steps\n" : "  - " + list + "\n");
            });
        }
        return text.toString();
    }

    private void append(StringBuilder text, String key, boolean areFiles) {
        List<Shape> all = inOrder();
        all.removeIf(shape -> shape.areFiles != areFiles);
        for (Shape shape : all) {
            List<String> to = shape.to.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                            .reversed())
                    .map(name -> quoted("**/" + name.getKey()))
                    .toList();
            text.append(shape == all.get(0) ? key + ":\n" : "");
            text.append("  - from: ").append(quoted("**/" + shape.from)).append("\n    to: ");
            text.append(to.size() == 1 ? to.get(0) : "[" + String.join(", ", to) + "]")
                    .append("\n");
            if (clashes(shape)) {
                text.append("    out: diffs-")
                        .append(shape.from.replaceAll("\\W", ""))
                        .append("\n");
            }
        }
    }

    /** Those whose diffs lie beside the snapshots come first. */
    private List<Shape> inOrder() {
        List<Shape> all = new ArrayList<>(shapes.values());
        all.sort(Comparator.comparing(shape -> !isPlain(shape)));
        return all;
    }

    /** Whether the diffs of a shape would lie in those of one before it. */
    private boolean clashes(Shape shape) {
        for (Shape other : inOrder()) {
            if (other == shape) {
                return false;
            }
            boolean isApart = !isPlain(other) && !isPlain(shape) || !overlaps(other.parents, shape.parents);
            if (!isApart) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlaps(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static boolean isPlain(Shape shape) {
        return !shape.areFiles && !shape.from.contains("*");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Whether it found something so near to the top that this is no snapshot, but holds some. */
    private boolean isNearTheTop() {
        Set<String> folders = new HashSet<>();
        shapes.values().forEach(shape -> folders.addAll(shape.parents));
        chains.values().forEach(steps -> folders.add(Lesson.folder(steps.get(0))));
        return folders.stream().anyMatch(folder -> folder.split("/").length <= NEAR);
    }

    private void visit(String path) {
        List<String> folders = names(path, true);
        List<String> files = names(path, false);
        Set<String> taken = new HashSet<>();
        addPairs(path, folders, false, true, taken);
        for (List<String> numbered : numbered(folders, taken)) {
            boolean holdPairs = false;
            boolean isChain = isChain(path, numbered);
            for (int i = 0; isChain && !holdPairs && i < numbered.size(); i++) {
                Path inside = FileNames.resolve(root, join(path, numbered.get(i)));
                holdPairs = new CourseProposal(inside).isNearTheTop();
            }
            if (isChain && !holdPairs) {
                taken.addAll(numbered);
                addChain(path, numbered, folders, taken);
            }
        }
        addPairs(path, folders, false, false, taken);
        addPairs(path, files, true, true, new HashSet<>());
        for (String name : folders) {
            if (!taken.contains(name)) {
                visit(join(path, name));
            }
        }
    }

    /**
     * Adds the pairs of one folder.
     *
     * @param withMore whether the names hold more than the word
     */
    private void addPairs(String path, List<String> names, boolean areFiles, boolean withMore, Set<String> taken) {
        for (String word : BEFORE) {
            for (String name : names) {
                Matcher found = word(word).matcher(name);
                if (taken.contains(name)
                        || !found.find()
                        || withMore == found.group().equals(name)) {
                    continue;
                }
                String prefix = name.substring(0, found.start());
                String suffix = name.substring(found.end());
                String other = other(names, prefix, suffix, taken);
                if (other != null && (areFiles || shares(join(path, name), join(path, other)))) {
                    taken.add(name);
                    taken.add(other);
                    String from = shape(prefix, found.group(), suffix);
                    String to =
                            shape(prefix, other.substring(prefix.length(), other.length() - suffix.length()), suffix);
                    Shape shape = shapes.computeIfAbsent(
                            from + areFiles, key -> new Shape(from, new TreeMap<>(), new LinkedHashSet<>(), areFiles));
                    shape.to.merge(to, 1, Integer::sum);
                    shape.parents.add(path);
                }
            }
        }
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?<![a-zA-Z])(?i:" + word + ")(?![a-zA-Z])");
    }

    private static String other(List<String> names, String prefix, String suffix, Set<String> taken) {
        for (String word : AFTER) {
            for (String name : names) {
                if (name.equalsIgnoreCase(prefix + word + suffix)
                        && name.startsWith(prefix)
                        && name.endsWith(suffix)
                        && !taken.contains(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static String shape(String prefix, String word, String suffix) {
        return prefix.replaceFirst("(?s)^.*?(\\W?)$", prefix.isEmpty() ? "" : "*$1")
                + word
                + suffix.replaceFirst("(?s)^(\\W?).*$", suffix.isEmpty() ? "" : "$1*");
    }

    /** The folders with numbers behind the same text, if there is more than one. */
    private static Collection<List<String>> numbered(List<String> folders, Set<String> taken) {
        Map<String, List<String>> byPrefix = new LinkedHashMap<>();
        for (String name : folders) {
            Matcher matcher = NUMBERED.matcher(name);
            if (!taken.contains(name) && matcher.matches()) {
                byPrefix.computeIfAbsent(matcher.group(1), prefix -> new ArrayList<>())
                        .add(name);
            }
        }
        byPrefix.values().removeIf(names -> names.size() < 2);
        return byPrefix.values();
    }

    private boolean isChain(String path, List<String> names) {
        int held = 0;
        for (int i = 1; i < names.size(); i++) {
            held += isLike(join(path, names.get(i - 1)), join(path, names.get(i))) ? 1 : 0;
        }
        return held * 2 >= names.size() - 1;
    }

    /** Adds a chain, and what stands before and after it without a number. */
    private void addChain(String path, List<String> numbered, List<String> folders, Set<String> taken) {
        Matcher first = NUMBERED.matcher(numbered.get(0));
        String prefix = first.matches() ? first.group(1) : "";
        List<String> steps = new ArrayList<>(List.of(join(path, prefix + "[0-9]*")));
        for (String name : folders) {
            boolean isBefore = BEFORE.stream().anyMatch(name::equalsIgnoreCase);
            boolean isAfter = AFTER.stream().anyMatch(name::equalsIgnoreCase);
            String end = numbered.get(isBefore ? 0 : numbered.size() - 1);
            if ((isBefore || isAfter) && !taken.contains(name) && isLike(join(path, name), join(path, end))) {
                steps.add(isBefore ? 0 : steps.size(), join(path, name));
                taken.add(name);
            }
        }
        chains.put(join(path, prefix), steps);
    }

    private boolean shares(String from, String to) {
        Set<String> shared = new HashSet<>(names(from, true));
        shared.addAll(names(from, false));
        Set<String> other = new HashSet<>(names(to, true));
        other.addAll(names(to, false));
        return overlaps(shared, other);
    }

    /** Whether half of the files in one folder are in the other, and half of their lines. */
    private boolean isLike(String from, String to) {
        Set<String> before = new LinkedHashSet<>();
        Set<String> after = new LinkedHashSet<>();
        addFiles(from, "", before);
        addFiles(to, "", after);
        int least = Math.min(before.size(), after.size());
        before.retainAll(after);
        long shared = 0;
        long all = 0;
        for (String file : before) {
            Set<String> lines = lines(from + "/" + file);
            Set<String> others = lines(to + "/" + file);
            all += Math.min(lines.size(), others.size());
            lines.retainAll(others);
            shared += lines.size();
        }
        return !before.isEmpty() && before.size() * 2 >= least && shared * 2 >= all;
    }

    private void addFiles(String folder, String prefix, Set<String> files) {
        for (String name : names(join(folder, prefix), false)) {
            if (files.size() < MOST_FILES) {
                files.add(prefix + name);
            }
        }
        for (String name : names(join(folder, prefix), true)) {
            if (files.size() < MOST_FILES) {
                addFiles(folder, prefix + name + "/", files);
            }
        }
    }

    private Set<String> lines(String path) {
        try {
            String text = Files.readString(FileNames.resolve(root, path), StandardCharsets.ISO_8859_1);
            return new HashSet<>(Arrays.asList(text.split("\n")));
        } catch (IOException e) {
            // It is like nothing.
            return new HashSet<>();
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path.replaceFirst("/$", "") + "/" + name;
    }

    /** The names in a folder that may hold lessons or be snapshots, in natural order. */
    private List<String> names(String path, boolean ofFolders) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(FileNames.resolve(root, path))) {
            List<String> names = new ArrayList<>();
            for (Path entry : entries) {
                boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                if (isFolder == ofFolders && CourseSearch.mayHoldLessons(FileNames.name(entry))) {
                    names.add(FileNames.name(entry));
                }
            }
            names.sort(new NaturalOrder());
            return names;
        } catch (IOException | DirectoryIteratorException e) {
            // Nothing is proposed of what cannot be read.
            return List.of();
        }
    }
}
