package com.example.snapshots.diff.tree;

import com.example.snapshots.files.SurrogateEscape;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
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
 * <p>A name that would be longer than a file system takes is cut, and what tells it from others that begin the same
 * stands where the rest was.
 *
 * <p>Where that is the name of a folder, or of another diff, one more ".diff" follows. Names that differ only in case, or
 * only in how Unicode writes a letter, count as the same: on some systems they are, and the diffs are to be the same
 * everywhere.
 */
public final class DiffNames {
    /** What follows the name of a file in that of its diff. */
    public static final String SUFFIX = ".diff";

    /** How many bytes the name of a file may have on nearly all file systems. */
    private static final int LONGEST = 255;

    private static final int MOST_BYTES_OF_A_CHARACTER = 3;
    private static final int DIGITS = 8;

    private DiffNames() {}

    /**
     * The name of the diff of a file.
     *
     * @param name the name of the file
     * @param suffix what should follow it
     */
    public static String join(String name, String suffix) {
        if (name.length() * MOST_BYTES_OF_A_CHARACTER + suffix.length() <= LONGEST
                || length(name) + suffix.length() <= LONGEST) {
            return name + suffix;
        }
        int most = LONGEST - suffix.length() - DIGITS - 1;
        int end = 0;
        for (int next = 0; next <= name.length() && length(name.substring(0, next)) <= most; ) {
            end = next;
            next = next == name.length() ? next + 1 : name.offsetByCodePoints(next, 1);
        }
        return name.substring(0, end) + "~" + digits(name) + suffix;
    }

    private static int length(String name) {
        return SurrogateEscape.bytes(name).length;
    }

    private static String digits(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(SurrogateEscape.bytes(name));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1.", e);
        }
    }

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
            while (!taken.add(folded(join(file, suffix)))) {
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
            String suffix = "";
            while (!taken.add(folded(join(folder, suffix)))) {
                suffix += SUFFIX;
            }
            names.put(folder, join(folder, suffix));
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
