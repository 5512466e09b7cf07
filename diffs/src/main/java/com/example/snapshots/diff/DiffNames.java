package com.example.snapshots.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Names the diffs: each is named as its file is, with ".diff" behind. */
final class DiffNames {
    private static final String SUFFIX = ".diff";

    private DiffNames() {}

    /**
     * @param files the diffs to be kept in one folder
     * @return the name of each diff by the path of its file
     */
    static NavigableMap<String, String> of(List<FileDiff> files) {
        Set<String> folders = new HashSet<>();
        List<String> paths = new ArrayList<>();
        for (FileDiff file : files) {
            paths.add(file.path());
            for (int slash = file.path().indexOf('/');
                    slash >= 0;
                    slash = file.path().indexOf('/', slash + 1)) {
                folders.add(file.path().substring(0, slash));
            }
        }
        // The longer of two names that clash is the plain one, so that which one gives way never depends on the order.
        paths.sort((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length());
        NavigableMap<String, String> names = new TreeMap<>();
        Set<String> taken = new HashSet<>(folders);
        for (String path : paths) {
            String name = path + SUFFIX;
            while (!taken.add(name)) {
                name += SUFFIX;
            }
            names.put(path, name);
        }
        return names;
    }
}
