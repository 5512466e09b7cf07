package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.WalkResult;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What git or GNU patch cannot do with some of the diffs, for the index. */
final class ApplyLimits {
    private final WalkResult<FileStat> diff;
    private final StringBuilder said = new StringBuilder();

    private ApplyLimits(WalkResult<FileStat> diff) {
        this.diff = diff;
    }

    /** Paragraphs of Markdown, each with a blank line behind; empty if both can do all. */
    static String of(WalkResult<FileStat> diff) {
        ApplyLimits limits = new ApplyLimits(diff);
        limits.sayOfFiles();
        limits.sayOfFolders();
        return limits.said.toString();
    }

    private void sayOfFiles() {
        boolean binary = false;
        boolean changesType = false;
        boolean renamed = false;
        List<String> refused = new ArrayList<>();
        for (FileStat file : diff.files()) {
            binary |= file.binary() && !file.byName();
            changesType |= file.pair().changesType();
            renamed |= file.kind() == FilePair.Kind.RENAMED;
            if (file.refusedByGit() && !file.byName()) {
                refused.add(Markdown.code(file.path()));
            }
        }
        if (binary) {
            say("GNU patch cannot apply the diffs of binary files; git can.");
        }
        if (renamed) {
            say(
                    "A file has another name now. Git follows that, and GNU patch since 2.7; other patch programs may not.");
        }
        if (changesType) {
            say(
                    "A file takes the place of a symbolic link, or the reverse: GNU patch cannot take that back with `-R`; git "
                            + "can.");
        }
        if (!refused.isEmpty()) {
            say(
                    "Git refuses some names, because on some system they could be those of its own files. Only GNU patch can "
                            + "apply the diffs of " + String.join(", ", refused)
                            + ", and git takes all of the diffs at once only without them.");
        }
    }

    private void sayOfFolders() {
        NavigableSet<String> paths = new TreeSet<>();
        for (FileStat file : diff.files()) {
            if (file.kind() != FilePair.Kind.CHANGED) {
                paths.add(file.path());
            }
        }
        boolean both = false;
        for (String path : paths) {
            both |= isAbove(path, paths.ceiling(path + "/"));
        }
        if (both) {
            say(
                    "A file takes the place of a folder, or the reverse: GNU patch needs the diffs of what goes before those of "
                            + "what comes.");
        }
        NavigableSet<String> empty = new TreeSet<>(diff.emptyFolders().from());
        List<String> inTheWay = new ArrayList<>();
        for (FileStat file : diff.files()) {
            boolean comes = file.kind() == FilePair.Kind.ADDED || file.kind() == FilePair.Kind.RENAMED;
            if (comes && isAbove(file.path(), empty.ceiling(file.path() + "/"))) {
                inTheWay.add(Markdown.code(file.path() + "/"));
            }
        }
        if (!inTheWay.isEmpty()) {
            say(
                    "A file takes the place of a folder that holds no file. GNU patch refuses that, and git does if there are "
                            + "folders in it. Delete it first: " + String.join(", ", inTheWay) + ".");
        }
    }

    private static boolean isAbove(String path, String next) {
        return next != null && next.startsWith(path + "/");
    }

    private void say(String paragraph) {
        said.append(paragraph).append("\n\n");
    }
}
