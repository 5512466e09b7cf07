package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.LeftOut;
import com.example.snapshots.diff.tree.LeftOut.Reason;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.files.ByteBuilder;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index of the diffs, as Markdown: what changes, what does not, what is left out, and how to apply the diffs. */
final class FolderIndex {
    /** How many unchanged files are named at most: nobody reads a longer list. */
    static final int MAX_UNCHANGED = 1000;

    /** How many diffs are named at most, for the same reason; more of them are summed up by folder. */
    static final int MAX_NAMED = 1000;

    /** The two names in the heading, each as long as a path can be, fit in there. */
    private static final int MAX_START = 1 << 15;

    /** How the heading begins. */
    static final String TITLE = "# From ";

    private static final Pattern NAMES = Pattern.compile(TITLE + "`([^`]+)` to `([^`]+)`");

    /** How long a row of the table usually is: room that is there from the start is not copied later. */
    private static final int BYTES_PER_ROW = 300;

    private final WalkResult<FileStat> diff;
    private final Collection<Exclusion> exclusions;
    private final FolderNames names;
    private final List<IndexGroup> groups;
    private final ByteBuilder page;

    FolderIndex(
            FolderNames names, WalkResult<FileStat> diff, List<IndexGroup> groups, Collection<Exclusion> exclusions) {
        this.names = names;
        this.diff = diff;
        this.groups = groups;
        this.exclusions = exclusions;
        page = new ByteBuilder(Math.min(MAX_NAMED, diff.files().size()) * BYTES_PER_ROW);
    }

    /** The heading of the index, its third line: it names the pair. */
    static String title(FolderNames names) {
        return TITLE + Markdown.code(names.from()) + " to " + Markdown.code(names.to());
    }

    /** The two names in a heading; none if it is no heading, or if one of them is shown in another way. */
    static List<String> namesIn(String title) {
        Matcher names = NAMES.matcher(title);
        return names.matches() ? List.of(names.group(1), names.group(2)) : List.of();
    }

    /**
     * The heading of the index in a folder, empty if it has none: that of a run that was cut off names no pair.
     *
     * @throws InputException if the index cannot be read; it is named
     */
    static String readTitle(Path folder) throws InputException {
        Path index = folder.resolve(FolderLayout.INDEX);
        try (InputStream in = Files.newInputStream(index)) {
            String start = new String(in.readNBytes(MAX_START), StandardCharsets.UTF_8);
            return start.lines().skip(2).findFirst().orElse("");
        } catch (IOException e) {
            throw InputException.cannot("read", index, e);
        }
    }

    byte[] bytes() {
        page.append(FolderLayout.MARKER).append("\n\n");
        page.append(title(names)).append("\n\n");
        if (diff.files().isEmpty()) {
            page.append("The two do not differ.\n\n");
        } else {
            page.append(Count.summary(diff.files())).append(". Each of them has a diff of its own in this folder, ");
            page.append("which a tool writes and nobody edits.\n\n");
            if (isLong()) {
                page.append("They are too many to be named here: ")
                        .append(Markdown.link(Markdown.code(FolderLayout.CHANGES), FolderLayout.CHANGES))
                        .append(" names them all.\n\n");
            }
            byName();
        }
        for (IndexGroup group : groups) {
            append(group);
        }
        unchanged();
        emptyFolders();
        leftOut();
        if (!diff.files().isEmpty() && names.related()) {
            apply();
        }
        // Each part ends with a blank line, and the last of them is one too many.
        page.dropLast();
        return page.toByteArray();
    }

    private void byName() {
        long files = diff.files().stream().filter(FileStat::byName).count();
        if (files > 0) {
            page.append("But of " + Count.of(files, "binary file", "binary files")
                    + " the content is not kept, and there is ");
            page.append("no diff. The diffs alone do not lead from ").append(Markdown.code(names.from()));
            page.append(" to ").append(Markdown.code(names.to())).append(".\n\n");
        }
    }

    private void append(IndexGroup group) {
        page.append("## ").append(group.title()).append("\n\n");
        page.append(group.note().isEmpty() ? "" : group.note() + "\n\n");
        String shared = group.sharedFolder();
        String where = Markdown.code(shared) + ":\n\n";
        String summary = Count.summary(group.files());
        if (group.isFolded()) {
            page.append("<details>\n<summary>").append(summary).append("</summary>\n\n");
            page.append(shared.isEmpty() ? "" : "In " + where);
        } else {
            page.append(summary).append(shared.isEmpty() ? ":\n\n" : ", in " + where);
        }
        if (isLong()) {
            folders(group.files(), shared);
        } else {
            page.append("| diff | what | lines | before | after |\n|---|---|---|---|---|\n");
            for (FileStat file : group.files()) {
                row(file, shared);
            }
        }
        page.append(group.isFolded() ? "\n</details>\n\n" : "\n");
    }

    private boolean isLong() {
        return diff.files().size() > MAX_NAMED;
    }

    private void folders(List<FileStat> files, String shared) {
        page.append("| folder | what |\n|---|---|\n");
        for (Map.Entry<String, List<FileStat>> folder :
                FolderSums.of(files, shared).entrySet()) {
            String name = Markdown.cell(folder.getKey().isEmpty() ? "./" : folder.getKey());
            String diffs = diffsIn(shared + folder.getKey(), folder.getValue());
            page.append("| ").append(diffs.isEmpty() ? name : Markdown.link(name, diffs));
            page.append(" | ").append(Count.summary(folder.getValue())).append(" |\n");
        }
    }

    /** The folder that keeps the diffs of a folder; empty if it has none, or is the folder of the diffs itself. */
    private static String diffsIn(String folder, List<FileStat> files) {
        int depth = folder.split("/", -1).length - 1;
        for (FileStat file : files) {
            if (!file.byName()) {
                return FolderSums.first(depth, file.pair().diffName());
            }
        }
        return "";
    }

    private void row(FileStat file, String shared) {
        String path = file.path();
        String name = Markdown.cell(path.substring(shared.length()));
        page.append("| ")
                .append(file.byName() ? name : Markdown.link(name, file.pair().diffName()));
        page.append(" | ").append(Count.kind(file.kind()));
        String before = file.pair().fromPath();
        if (!before.equals(path)) {
            String seen = before.startsWith(shared) ? before.substring(shared.length()) : before;
            page.append(" from ").append(Markdown.cell(seen));
        }
        page.append(" | ").append(file.byName() ? "binary, not kept" : Count.lines(file));
        page.append(" | ").append(file.kind() == FilePair.Kind.ADDED ? "" : link(names.from(), before));
        page.append(" | ").append(file.kind() == FilePair.Kind.DELETED ? "" : link(names.to(), path));
        page.append(" |\n");
    }

    /** A link from the index to a file of a snapshot, or the name of the snapshot alone where no path leads there. */
    private String link(String snapshot, String path) {
        String text = Markdown.cell(snapshot.substring(snapshot.lastIndexOf('/') + 1));
        String file = names.areFiles() ? snapshot : snapshot + "/" + path;
        return names.related() ? Markdown.link(text, names.up() + file) : text;
    }

    private void unchanged() {
        WalkResult.Unchanged same = diff.unchanged();
        if (same.count() == 0) {
            return;
        }
        String said = Count.of(same.count(), "file is", "files are") + " the same in both";
        if (same.paths().isEmpty()) {
            page.append("And ").append(said).append(".\n\n");
            return;
        }
        page.append("<details>\n<summary>").append(said).append("</summary>\n\n");
        for (String path : same.paths()) {
            page.append("- ").append(Markdown.code(path)).append("\n");
        }
        page.append("\n</details>\n\n");
    }

    private void leftOut() {
        page.append("## What is left out\n\n");
        for (Exclusion exclusion : exclusions) {
            if (!exclusion.bringsBack()) {
                page.append("- ").append(Markdown.code(exclusion.pattern())).append(" on purpose");
                page.append(exclusion.reason().isEmpty() ? "." : ": " + exclusion.reason());
                page.append("\n");
            }
        }
        for (LeftOut.Item odd : diff.leftOut().of(Reason.ODD)) {
            page.append("- ").append(Markdown.code(odd.path()));
            page.append(", which is neither a file, a folder nor a link, and cannot be compared.\n");
        }
        if (Exclusion.bringAllBack(exclusions)) {
            page.append("- `.git`, and nothing that the `.gitignore` files leave out.\n\n");
        } else {
            page.append("- `.git`, `target` beside a `pom.xml`, and what the `.gitignore` files leave out.\n\n");
            broughtBack();
        }
        List<String> found = new ArrayList<>();
        for (LeftOut.Item item : diff.leftOut().of(Reason.EXCLUDED)) {
            if (!isPattern(item.path())) {
                found.add(Markdown.code(item.path()));
            }
        }
        if (!found.isEmpty()) {
            page.append("Left out on purpose were: ")
                    .append(String.join(", ", found))
                    .append(".\n\n");
        }
    }

    private void broughtBack() {
        List<String> patterns = new ArrayList<>();
        for (Exclusion exclusion : exclusions) {
            if (exclusion.bringsBack()) {
                patterns.add(Markdown.code(exclusion.pattern().substring(1)));
            }
        }
        if (!patterns.isEmpty()) {
            page.append("Of that, brought back on purpose: ").append(String.join(", ", patterns));
            page.append(".\n\n");
        }
    }

    /** Whether a path is just what a pattern says, and need not be said again. */
    private boolean isPattern(String path) {
        for (Exclusion exclusion : exclusions) {
            if (exclusion.pattern().equals(path) || exclusion.pattern().equals("/" + path)) {
                return true;
            }
        }
        return false;
    }

    private void emptyFolders() {
        WalkResult.EmptyFolders empty = diff.emptyFolders();
        if (empty.from().isEmpty() && empty.to().isEmpty()) {
            return;
        }
        page.append("## Empty folders\n\n");
        page.append("A diff cannot hold an empty folder. These are empty in one snapshot, and not in the other:\n\n");
        emptyFolders(empty.from(), names.from());
        emptyFolders(empty.to(), names.to());
        page.append("\n");
    }

    private void emptyFolders(List<String> folders, String snapshot) {
        for (String folder : folders) {
            page.append("- ").append(Markdown.code(folder));
            page.append(" in ").append(Markdown.code(snapshot)).append("\n");
        }
    }

    private void apply() {
        FileStat example = null;
        FileStat other = null;
        for (FileStat file : diff.files()) {
            if (example == null && file.kind() == FilePair.Kind.CHANGED && !file.binary()) {
                example = file;
            }
            if (other == null && !file.byName()) {
                other = file;
            }
        }
        if (other == null) {
            return;
        }
        String name = (example == null ? other : example).pair().diffName();
        ApplyCommands commands = new ApplyCommands(names.from(), names.to(), names.out());
        page.append(names.areFiles() ? commands.chapterOfFile(name) : commands.chapter(name));
        page.append(ApplyLimits.of(diff));
    }
}
