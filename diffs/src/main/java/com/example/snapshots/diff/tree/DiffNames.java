package com.example.snapshots.diff.tree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names the diffs of one folder: each is named as its file is, with ".diff" behind.
 *
 * <p>Where that is the name of a folder, or of another diff, one more ".diff" follows. Names that differ only in case, or
 * only in how Unicode writes a letter, count as the same: on some systems they are, and the diffs are to be the same
 * everywhere.
 */
public final class DiffNames {
    /** What follows the name of a file in that of its diff. */
    public static final String SUFFIX = ".diff";

    private DiffNames() {}

    /**
     * @param files the names of the files that one folder of either snapshot holds
     * @param folders the names of the folders beside their diffs
     * @return what follows the name of each file in that of its diff
     */
    static Map<String, String> suffixes(Collection<String> files, Collection<String> folders) {
        // The longer of two names that clash is the plain one, so that which one gives way never depends on the order.
        List<String> longestFirst = new ArrayList<>(files);
        longestFirst.sort((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length());
        Set<String> taken = new HashSet<>();
        for (String folder : folders) {
            taken.add(folded(folder));
        }
        Map<String, String> suffixes = new HashMap<>();
        for (String file : longestFirst) {
            String suffix = SUFFIX;
            while (!taken.add(folded(file + suffix))) {
                suffix += SUFFIX;
            }
            suffixes.put(file, suffix);
        }
        return suffixes;
    }

    /**
     * @param folders the names of the folders that one folder of either snapshot holds
     * @return the name of the folder that keeps the diffs of each; its own, unless another folder has taken that
     */
    static SortedMap<String, String> folders(Collection<String> folders) {
        Set<String> taken = new HashSet<>();
        SortedMap<String, String> names = new TreeMap<>();
        for (String folder : new TreeSet<>(folders)) {
            String name = folder;
            while (!taken.add(folded(name))) {
                name += SUFFIX;
            }
            names.put(folder, name);
        }
        return names;
    }

    /** A name as it is on a system that knows neither case nor two ways to write a letter. */
    public static String folded(String name) {
        boolean ascii = true;
        for (int i = 0; i < name.length() && ascii; i++) {
            ascii = name.charAt(i) < 0x80;
        }
        return (ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }
}
