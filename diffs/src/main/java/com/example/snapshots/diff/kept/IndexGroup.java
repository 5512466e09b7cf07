package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.tree.WalkResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Diffs that are read together, in the order in which to read them.
 *
 * @param title the heading of the group
 * @param isApart whether its files lie in folders that the first snapshot does not have
 * @param files the diffs; what is in folders comes before the files beside them, as in an editor
 */
record IndexGroup(String title, boolean isApart, List<FileStat> files) {
    /** The change itself, then what is added in folders of its own, then the tests; no group is empty. */
    static List<IndexGroup> of(WalkResult<FileStat> diff) {
        IndexGroup change = new IndexGroup("The change itself", false, new ArrayList<>());
        IndexGroup apart = new IndexGroup("The second part", true, new ArrayList<>());
        IndexGroup tests = new IndexGroup("The tests", false, new ArrayList<>());
        for (FileStat file : diff.files()) {
            IndexGroup group = isTest(file.path()) ? tests : file.inNewFolder() ? apart : change;
            group.files().add(file);
        }
        List<IndexGroup> groups = new ArrayList<>();
        for (IndexGroup group : List.of(change, apart, tests)) {
            if (!group.files().isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static boolean isTest(String path) {
        String folder = "/" + folder(path);
        return folder.contains("/test/") || folder.contains("/tests/");
    }

    /** The folder that holds all files of the group: empty, or ending with a slash. */
    String sharedFolder() {
        String shared = folder(files.get(0).path());
        for (FileStat file : files) {
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
