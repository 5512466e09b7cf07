package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.tree.WalkResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Diffs that are read together, in the order in which to read them.
 *
 * @param title the heading of the group
 * @param note what the index says of it below the heading, as Markdown; empty if nothing
 * @param isFolded whether the index shows its files only to who asks for them
 * @param files the diffs; in no order of their own, what is in folders comes before the files beside them, as in an
 *     editor
 */
record IndexGroup(String title, String note, boolean isFolded, List<FileStat> files) {
    /**
     * The change itself, then what is added in folders of its own, then the tests; no group is empty.
     *
     * @param from the first snapshot, as the index calls it
     * @param first the paths of the files to read first, in this order; the others are then folded. Empty if nobody
     *     gave an order
     */
    static List<IndexGroup> of(WalkResult<FileStat> diff, String from, List<String> first) {
        Map<String, FileStat> left = new LinkedHashMap<>();
        for (FileStat file : diff.files()) {
            left.put(file.path(), file);
        }
        boolean fold = !first.isEmpty();
        String order = "Read these first, in this order.";
        String later = "These lie in folders that " + Markdown.code(from)
                + " does not have. Read them after the change itself.";
        IndexGroup begin = new IndexGroup("The change itself", order, false, new ArrayList<>());
        for (String path : first) {
            FileStat file = left.remove(path);
            if (file != null) {
                begin.files.add(file);
            }
        }
        String title = begin.files.isEmpty() ? begin.title : "The rest of the change";
        IndexGroup change = new IndexGroup(title, "", fold, new ArrayList<>());
        IndexGroup apart = new IndexGroup("The second part", later, fold, new ArrayList<>());
        IndexGroup tests = new IndexGroup("The tests", "", fold, new ArrayList<>());
        for (FileStat file : left.values()) {
            IndexGroup group = isTest(file.path()) ? tests : file.pair().inNewFolder() ? apart : change;
            group.files.add(file);
        }
        List<IndexGroup> groups = new ArrayList<>();
        for (IndexGroup group : List.of(begin, change, apart, tests)) {
            if (!group.files.isEmpty()) {
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
