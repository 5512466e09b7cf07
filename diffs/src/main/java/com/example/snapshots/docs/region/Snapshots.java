package com.example.snapshots.docs.region;

import com.example.snapshots.diff.patch.FileDiffer;
import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.patch.Patch;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.docs.page.Line;
import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The two snapshots of the lesson. Of the few files that a page shows, the patch is made again: a walk through large
 * snapshots could not keep all of them.
 *
 * @param tree the workspace that they are in
 * @param from the name of the folder of the first one
 * @param to the name of the folder of the second one
 * @param changes what changes between them
 */
public record Snapshots(WorkTree tree, String from, String to, WalkResult<FileStat> changes) {
    /**
     * What changes in a file.
     *
     * @param path relative to the snapshots, or the end of such a path if only one file has it
     * @throws InputException if there is no such file, more than one, or one that does not change
     */
    Patch find(String path) throws InputException {
        List<String> all = Stream.concat(
                        changes.files().stream().map(FileStat::path), changes.unchanged().paths().stream())
                .toList();
        List<String> named = all.contains(path)
                ? List.of(path)
                : all.stream()
                        .filter(other -> other.endsWith("/" + path))
                        .sorted()
                        .toList();
        if (named.isEmpty()) {
            throw new InputException("there is no file " + path + " in " + from + " or " + to);
        }
        if (named.size() > 1) {
            throw new InputException("more than one file is named " + path + ": " + String.join(", ", named));
        }
        Patch found = patch(named.get(0));
        if (found == null) {
            throw new InputException(named.get(0) + " is the same in " + from + " and " + to);
        }
        return found;
    }

    /** The patch of a file, or null if it does not change. */
    private Patch patch(String path) throws InputException {
        for (FileStat file : changes.files()) {
            if (file.path().equals(path)) {
                return new FileDiffer(FileDiffer.USUAL_CONTEXT, false)
                        .diff(file.pair().in(tree.file(from), tree.file(to)));
            }
        }
        return null;
    }

    static List<String> lines(Patch file) throws InputException {
        refuseBinary(file);
        return Line.texts(new String(file.diff(), StandardCharsets.UTF_8));
    }

    /**
     * Which lines of a file are not in the other snapshot.
     *
     * @param name the name of the file in the workspace
     * @throws InputException if the file is not in a snapshot, or is the same in both
     */
    ChangedLines changedLines(String name) throws InputException {
        boolean before = name.startsWith(from + "/");
        if (!before && !name.startsWith(to + "/")) {
            throw new InputException("only a file of " + from + " or " + to + " has changed lines: " + name);
        }
        String path = name.substring(name.indexOf('/') + 1);
        Patch file = patch(path);
        if (file == null) {
            throw new InputException(path + " is the same in " + from + " and " + to + ", so nothing in it changed");
        }
        refuseBinary(file);
        return new ChangedLines(file.edits(), before);
    }

    private static void refuseBinary(Patch file) throws InputException {
        if (file.stat().binary()) {
            throw new InputException(file.path() + " is a binary file");
        }
    }
}
