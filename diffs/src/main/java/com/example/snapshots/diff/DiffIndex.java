package com.example.snapshots.diff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;

/**
 * The index of the diffs, as Markdown: what changes, what does not, what is left out, and how to apply the diffs.
 *
 * <p>It names the folders as they are seen from the one that holds them all, so that it is the same on every system.
 */
final class DiffIndex {
    private final SnapshotDiff diff;
    private final Collection<Exclusion> exclusions;
    private final NavigableMap<String, String> names;
    /** Whether a relative path leads from each folder to the others. */
    private final boolean related;

    private final String from;
    private final String to;
    private final String out;
    private final StringBuilder page = new StringBuilder();

    /**
     * @param names the name of each diff by the path of its file
     * @throws InputException if the name of a folder cannot be read
     */
    DiffIndex(Folders folders, SnapshotDiff diff, Collection<Exclusion> exclusions, NavigableMap<String, String> names)
            throws InputException {
        this.diff = diff;
        this.exclusions = exclusions;
        this.names = names;
        Path base = folders.from().getParent();
        while (base != null && !(isIn(folders.to(), base) && isIn(folders.out(), base))) {
            base = base.getParent();
        }
        related = base != null;
        from = related
                ? FileNames.relative(base, folders.from())
                : folders.from().toString();
        to = related ? FileNames.relative(base, folders.to()) : folders.to().toString();
        out = related ? FileNames.relative(base, folders.out()) : folders.out().toString();
    }

    private static boolean isIn(Path folder, Path above) {
        return folder.startsWith(above) && !folder.equals(above);
    }

    /** The bytes of the index. */
    byte[] bytes() {
        page.append(DiffStore.MARKER).append("\n\n");
        page.append("# From ").append(Markdown.code(from)).append(" to ");
        page.append(Markdown.code(to)).append("\n\n");
        if (diff.files().isEmpty()) {
            page.append("The two do not differ.\n\n");
        } else {
            page.append(Count.summary(diff.files())).append(". Each of them has a diff of its own in this folder, ");
            page.append("which a tool writes and nobody edits.\n\n");
        }
        DiffGroup.of(diff).forEach(this::group);
        unchanged();
        leftOut();
        if (!diff.files().isEmpty() && related) {
            apply();
        }
        return page.toString().stripTrailing().concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private void group(DiffGroup group) {
        page.append("## ").append(group.title()).append("\n\n");
        if (group.isApart()) {
            page.append("These lie in folders that ").append(Markdown.code(from));
            page.append(" does not have. Read them after the change itself.\n\n");
        }
        String shared = group.sharedFolder();
        page.append(Count.summary(group.files()));
        page.append(shared.isEmpty() ? "" : ", in " + Markdown.code(shared)).append(":\n\n");
        page.append("| diff | what | lines | before | after |\n|---|---|---|---|---|\n");
        group.files().forEach(file -> row(file, shared));
        page.append("\n");
    }

    private void row(FileDiff file, String shared) {
        String path = file.path();
        String name = Markdown.code(path.substring(shared.length()));
        page.append("| ").append(Markdown.link(name, names.get(path)));
        page.append(" | ").append(Count.kind(file.kind()));
        page.append(" | ").append(file.binary() ? "binary" : Count.lines(file.added(), file.removed()));
        page.append(" | ").append(file.kind() == FileDiff.Kind.ADDED ? "" : link(from, path));
        page.append(" | ").append(file.kind() == FileDiff.Kind.DELETED ? "" : link(to, path));
        page.append(" |\n");
    }

    /** A link from the index to a file of a snapshot, or the name of the snapshot alone where no path leads there. */
    private String link(String snapshot, String path) {
        String text = Markdown.code(snapshot.substring(snapshot.lastIndexOf('/') + 1));
        String up = "../".repeat(out.split("/").length);
        return related ? Markdown.link(text, up + snapshot + "/" + path) : text;
    }

    private void unchanged() {
        if (diff.same().isEmpty()) {
            return;
        }
        page.append("<details>\n<summary>").append(Count.of(diff.same().size(), "file is", "files are"));
        page.append(" the same in both</summary>\n\n");
        diff.same().stream()
                .sorted(DiffGroup::compareFoldersFirst)
                .forEach(path -> page.append("- ").append(Markdown.code(path)).append("\n"));
        page.append("\n</details>\n\n");
    }

    private void leftOut() {
        page.append("## What is left out\n\n");
        for (Exclusion exclusion : exclusions) {
            page.append("- ").append(Markdown.code(exclusion.pattern())).append(" on purpose");
            page.append(exclusion.reason().isEmpty() ? "." : ": " + exclusion.reason());
            page.append("\n");
        }
        page.append("- `.git`, `target`, and what the `.gitignore` files leave out.\n\n");
        List<String> found =
                diff.excluded().stream().filter(path -> !isPattern(path)).toList();
        if (!found.isEmpty()) {
            page.append("Left out on purpose were: ");
            page.append(String.join(", ", found.stream().map(Markdown::code).toList()));
            page.append(".\n\n");
        }
    }

    /** Whether a path is just what a pattern says, and need not be said again. */
    private boolean isPattern(String path) {
        return exclusions.stream()
                .anyMatch(e -> e.pattern().equals(path) || e.pattern().equals("/" + path));
    }

    private void apply() {
        String example = diff.files().stream()
                .min(Comparator.comparing((FileDiff file) -> file.kind() != FileDiff.Kind.CHANGED || file.binary())
                        .thenComparing(FileDiff::path, DiffGroup::compareFoldersFirst))
                .map(file -> names.get(file.path()))
                .orElseThrow();
        page.append(new ApplyCommands(from, to, out).chapter(example));
        if (diff.files().stream().anyMatch(FileDiff::binary)) {
            page.append("`patch` cannot apply the diffs of binary files; git can.\n\n");
        }
        if (diff.files().stream().anyMatch(file -> isFolderToo(file.path()))) {
            page.append("A file takes the place of a folder, or the reverse: ");
            page.append("`patch` needs the diffs of what goes before those of what comes.\n\n");
        }
    }

    /** Whether a file of one snapshot is a folder in the other. */
    private boolean isFolderToo(String path) {
        String next = names.ceilingKey(path + "/");
        return next != null && next.startsWith(path + "/");
    }
}
