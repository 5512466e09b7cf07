package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.patch.FileStat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Very many diffs by their folders, as deep as fits on a page that somebody reads.
 *
 * <p>O(N + F &#183; L) time for N diffs in F folders on L levels.
 */
final class FolderSums {
    /** More folders than this nobody reads. */
    static final int MAX_FOLDERS = 200;

    private FolderSums() {}

    /**
     * @param files the diffs
     * @param shared the folder that holds all of them, empty or ending with a slash
     * @return the diffs that are in or below each folder, by its path below the shared one: empty for that itself, else
     *     ending with a slash
     */
    static SortedMap<String, List<FileStat>> of(List<FileStat> files, String shared) {
        SortedMap<String, List<FileStat>> inFolder = new TreeMap<>();
        for (FileStat file : files) {
            int end = file.path().lastIndexOf('/') + 1;
            String folder = file.path().substring(shared.length(), end);
            inFolder.computeIfAbsent(folder, name -> new ArrayList<>()).add(file);
        }
        int depth = deepest(inFolder.keySet());
        SortedMap<String, List<FileStat>> below = new TreeMap<>();
        inFolder.forEach((folder, inside) -> below.computeIfAbsent(first(depth, folder), name -> new ArrayList<>())
                .addAll(inside));
        return below;
    }

    /** On how many levels there are no more folders than somebody reads. */
    private static int deepest(Set<String> folders) {
        Set<String> found = Set.of("");
        for (int depth = 1; ; depth++) {
            Set<String> next = new HashSet<>();
            for (String folder : folders) {
                next.add(first(depth, folder));
            }
            if (next.size() > MAX_FOLDERS || next.equals(found)) {
                return depth - 1;
            }
            found = next;
        }
    }

    /** So many of the folders that a path begins with, or all if there are fewer. */
    static String first(int depth, String path) {
        int end = 0;
        for (int i = 0; i < depth && path.indexOf('/', end) >= 0; i++) {
            end = path.indexOf('/', end) + 1;
        }
        return path.substring(0, end);
    }
}
