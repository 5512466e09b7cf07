package com.example.snapshots.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Diffs that are read together, in the order in which to read them.
 *
 * @param title the heading of the group
 * @param isApart whether its files lie in folders that the first snapshot does not have
 * @param files the diffs; what is in folders comes before the files beside them, as in an editor
 */
record DiffGroup(String title, boolean isApart, List<FileDiff> files) {
    private static final Set<String> TEST_FOLDERS = Set.of("test", "tests");

    /** The change itself, then what is added in folders of its own, then the tests; no group is empty. */
    static List<DiffGroup> of(SnapshotDiff diff) {
        Set<String> oldFolders = foldersOfFirst(diff);
        Predicate<FileDiff> test = file -> isTest(file.path());
        Predicate<FileDiff> apart = file -> !oldFolders.contains(folder(file.path()));
        List<DiffGroup> groups = new ArrayList<>();
        add(groups, "The change itself", false, diff, test.or(apart).negate());
        add(groups, "The second part", true, diff, apart.and(test.negate()));
        add(groups, "The tests", false, diff, test);
        return groups;
    }

    private static void add(
            List<DiffGroup> groups, String title, boolean isApart, SnapshotDiff diff, Predicate<FileDiff> belongs) {
        List<FileDiff> files = diff.files().stream()
                .filter(belongs)
                .sorted(Comparator.comparing(FileDiff::path, DiffGroup::compareFoldersFirst))
                .toList();
        if (!files.isEmpty()) {
            groups.add(new DiffGroup(title, isApart, files));
        }
    }

    private static boolean isTest(String path) {
        return List.of(folder(path).split("/")).stream().anyMatch(TEST_FOLDERS::contains);
    }

    /** The folders of the first snapshot, each ending with a slash; its root is the empty one. */
    private static Set<String> foldersOfFirst(SnapshotDiff diff) {
        List<String> paths = new ArrayList<>(diff.same());
        diff.files().stream()
                .filter(file -> file.kind() != FileDiff.Kind.ADDED)
                .forEach(file -> paths.add(file.path()));
        Set<String> found = new HashSet<>(Set.of(""));
        for (String path : paths) {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                found.add(path.substring(0, end + 1));
            }
        }
        return found;
    }

    /** The folder that holds all files of the group: empty, or ending with a slash. */
    String sharedFolder() {
        String shared = folder(files.get(0).path());
        for (FileDiff file : files) {
            while (!file.path().startsWith(shared)) {
                shared = folder(shared.substring(0, shared.length() - 1));
            }
        }
        return shared;
    }

    /** The order of paths in which what is in folders comes before the files beside them. */
    static int compareFoldersFirst(String a, String b) {
        String[] namesA = a.split("/");
        String[] namesB = b.split("/");
        int i = 0;
        while (i < namesA.length - 1 && i < namesB.length - 1 && namesA[i].equals(namesB[i])) {
            i++;
        }
        boolean folderA = i < namesA.length - 1;
        boolean folderB = i < namesB.length - 1;
        if (folderA != folderB) {
            return folderA ? -1 : 1;
        }
        return namesA[i].compareTo(namesB[i]);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
