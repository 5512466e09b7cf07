package com.example.snapshots.diff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The index of the diffs, as Markdown: what changes, then what is added in folders of its own, then the tests; what
 * does not change, what is left out, and how to apply the diffs.
 */
final class DiffIndex {
    private static final Set<String> TEST_FOLDERS = Set.of("test", "tests");

    private final Folders folders;
    private final SnapshotDiff diff;
    private final Collection<Exclusion> exclusions;
    private final NavigableMap<String, String> names;
    private final Path base;
    private final StringBuilder page = new StringBuilder();

    DiffIndex(
            Folders folders, SnapshotDiff diff, Collection<Exclusion> exclusions, NavigableMap<String, String> names) {
        this.folders = folders;
        this.diff = diff;
        this.exclusions = exclusions;
        this.names = names;
        base = sharedFolder(folders);
    }

    /** The folder that holds all three, or null where no path leads from one to the other. */
    private static Path sharedFolder(Folders folders) {
        Path shared = folders.from().getParent();
        while (shared != null
                && !(folders.to().startsWith(shared) && folders.out().startsWith(shared))) {
            shared = shared.getParent();
        }
        return shared;
    }

    /** The bytes of the index. */
    byte[] bytes() {
        page.append(DiffStore.MARKER).append("\n\n");
        page.append("# From ").append(from()).append(" to ").append(to()).append("\n\n");
        if (diff.files().isEmpty()) {
            page.append("The two do not differ.\n\n");
        } else {
            introduce();
            groups();
        }
        unchanged();
        leftOut();
        if (!diff.files().isEmpty() && base != null) {
            apply();
        }
        return page.toString().stripTrailing().concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private void introduce() {
        page.append(Count.summary(diff.files())).append(". Each of them has a diff of its own in this folder, ");
        page.append("which a tool writes and nobody edits.\n\n");
    }

    private void groups() {
        Predicate<FileDiff> test = file -> isTest(file.path());
        Set<String> oldFolders = foldersOfFirst();
        Predicate<FileDiff> second = file -> !oldFolders.contains(folder(file.path()));
        group("The change itself", "", test.or(second).negate());
        group(
                "The second part",
                "These lie in folders that " + from() + " does not have. Read them after the change itself.\n\n",
                second.and(test.negate()));
        group("The tests", "", test);
    }

    private static boolean isTest(String path) {
        return List.of(folder(path).split("/")).stream().anyMatch(TEST_FOLDERS::contains);
    }

    /** The folders of the first snapshot, each ending with a slash; its root is the empty one. */
    private Set<String> foldersOfFirst() {
        List<String> paths = new ArrayList<>(diff.same());
        diff.files().stream().filter(f -> f.kind() != FileDiff.Kind.ADDED).forEach(f -> paths.add(f.path()));
        Set<String> found = new HashSet<>(Set.of(""));
        for (String path : paths) {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                found.add(path.substring(0, end + 1));
            }
        }
        return found;
    }

    private void group(String title, String introduction, Predicate<FileDiff> belongs) {
        List<FileDiff> files = diff.files().stream()
                .filter(belongs)
                .sorted(Comparator.comparing(FileDiff::path, DiffIndex::foldersFirst))
                .toList();
        if (files.isEmpty()) {
            return;
        }
        String shared = sharedPrefix(files);
        page.append("## ").append(title).append("\n\n").append(introduction);
        String where = shared.isEmpty() ? "" : ", in " + Markdown.code(shared);
        page.append(Count.summary(files)).append(where).append(":\n\n");
        page.append("| diff | what | lines | before | after |\n|---|---|---|---|---|\n");
        files.forEach(file -> row(file, shared));
        page.append("\n");
    }

    private void row(FileDiff file, String shared) {
        String path = file.path();
        String name = Markdown.code(path.substring(shared.length()));
        page.append("| ").append(Markdown.link(name, names.get(path)));
        page.append(" | ").append(Count.kind(file.kind()));
        page.append(" | ").append(file.binary() ? "binary" : Count.lines(file.added(), file.removed()));
        page.append(" | ").append(file.kind() == FileDiff.Kind.ADDED ? "" : link(folders.from(), path));
        page.append(" | ").append(file.kind() == FileDiff.Kind.DELETED ? "" : link(folders.to(), path));
        page.append(" |\n");
    }

    /** A link from the index to a file of a snapshot; its name alone where no relative path leads there. */
    private String link(Path snapshot, String path) {
        String text = Markdown.code(
                snapshot.getFileName() == null ? "/" : snapshot.getFileName().toString());
        return base == null ? text : Markdown.link(text, slashes(folders.out().relativize(snapshot)) + "/" + path);
    }

    private void unchanged() {
        if (diff.same().isEmpty()) {
            return;
        }
        page.append("<details>\n<summary>").append(Count.of(diff.same().size(), "file is", "files are"));
        page.append(" the same in both</summary>\n\n");
        diff.same().stream()
                .sorted(DiffIndex::foldersFirst)
                .forEach(path -> page.append("- ").append(Markdown.code(path)).append("\n"));
        page.append("\n</details>\n\n");
    }

    private void leftOut() {
        page.append("## What is left out\n\n");
        for (Exclusion exclusion : exclusions) {
            page.append("- ").append(Markdown.code(exclusion.pattern())).append(" on purpose");
            page.append(exclusion.reason().isEmpty() ? "." : ": " + exclusion.reason())
                    .append("\n");
        }
        page.append("- `.git`, `target`, and what the `.gitignore` files leave out.\n");
        List<String> found =
                diff.excluded().stream().filter(path -> !isPattern(path)).toList();
        if (!found.isEmpty()) {
            page.append("\nLeft out on purpose were: ");
            page.append(String.join(", ", found.stream().map(Markdown::code).toList()))
                    .append(".\n");
        }
        page.append("\n");
    }

    /** Whether a path is just what a pattern says, and need not be said again. */
    private boolean isPattern(String path) {
        return exclusions.stream()
                .anyMatch(e -> e.pattern().equals(path) || e.pattern().equals("/" + path));
    }

    private void apply() {
        String example = diff.files().stream()
                .min(Comparator.comparing((FileDiff file) -> file.kind() != FileDiff.Kind.CHANGED || file.binary())
                        .thenComparing(FileDiff::path, DiffIndex::foldersFirst))
                .map(file -> names.get(file.path()))
                .orElseThrow();
        ApplyCommands commands = new ApplyCommands(
                slashes(base.relativize(folders.from())),
                slashes(base.relativize(folders.to())),
                slashes(base.relativize(folders.out())));
        page.append(commands.chapter(example));
        if (diff.files().stream().anyMatch(FileDiff::binary)) {
            page.append("`patch` cannot apply the diffs of binary files; git can.\n\n");
        }
        if (diff.files().stream().anyMatch(file -> isInTheWay(file.path()))) {
            page.append("A file takes the place of a folder, or the reverse: ");
            page.append("`patch` needs the diffs of what goes before those of what comes.\n\n");
        }
    }

    /** Whether a file of one snapshot is a folder in the other. */
    private boolean isInTheWay(String path) {
        String next = names.ceilingKey(path + "/");
        return next != null && next.startsWith(path + "/");
    }

    private String from() {
        return Markdown.code(base == null ? folders.from().toString() : slashes(base.relativize(folders.from())));
    }

    private String to() {
        return Markdown.code(base == null ? folders.to().toString() : slashes(base.relativize(folders.to())));
    }

    private static String slashes(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String sharedPrefix(List<FileDiff> files) {
        String shared = folder(files.get(0).path());
        for (FileDiff file : files) {
            while (!file.path().startsWith(shared)) {
                shared = folder(shared.substring(0, shared.length() - 1));
            }
        }
        return shared;
    }

    /** The order of an editor: what is in folders comes before the files beside them. */
    private static int foldersFirst(String a, String b) {
        String[] namesA = a.split("/");
        String[] namesB = b.split("/");
        int i = 0;
        while (i < namesA.length - 1 && i < namesB.length - 1 && namesA[i].equals(namesB[i])) {
            i++;
        }
        boolean folderA = i < namesA.length - 1;
        boolean folderB = i < namesB.length - 1;
        return folderA == folderB ? namesA[i].compareTo(namesB[i]) : folderA ? -1 : 1;
    }
}
