package com.example.snapshots.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Diffs that are read together, in the order in which to read them.
 *
 * @param title the heading of the group
 * @param isApart whether its files lie in folders that the first snapshot does not have
 * @param files the diffs; what is in folders comes before the files beside them, as in an editor
 */
record DiffGroup(String title, boolean isApart, List<FileChange> files) {
    /** The change itself, then what is added in folders of its own, then the tests; no group is empty. */
    static List<DiffGroup> of(SnapshotDiff<FileChange> diff) {
        Predicate<FileChange> test = file -> isTest(file.path());
        Predicate<FileChange> apart = FileChange::inNewFolder;
        List<DiffGroup> groups = new ArrayList<>();
        add(groups, "The change itself", false, diff, test.or(apart).negate());
        add(groups, "The second part", true, diff, apart.and(test.negate()));
        add(groups, "The tests", false, diff, test);
        return groups;
    }

    private static void add(
            List<DiffGroup> groups,
            String title,
            boolean isApart,
            SnapshotDiff<FileChange> diff,
            Predicate<FileChange> belongs) {
        List<FileChange> files = diff.files().stream().filter(belongs).toList();
        if (!files.isEmpty()) {
            groups.add(new DiffGroup(title, isApart, files));
        }
    }

    private static boolean isTest(String path) {
        String folder = "/" + folder(path);
        return folder.contains("/test/") || folder.contains("/tests/");
    }

    /** The folder that holds all files of the group: empty, or ending with a slash. */
    String sharedFolder() {
        String shared = folder(files.get(0).path());
        for (FileChange file : files) {
            while (!file.path().startsWith(shared)) {
                shared = folder(shared.substring(0, shared.length() - 1));
            }
        }
        return shared;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
