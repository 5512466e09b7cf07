package com.example.snapshots.docs.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a file that the other snapshot does not have, read from a unified diff. */
final class ChangedLines {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,\\d+)? \\+(\\d+)(?:,\\d+)? @@.*");

    private final BitSet lines = new BitSet();

    private ChangedLines() {}

    /**
     * @param diff the lines of the diff
     * @param before whether the file is that of before the change
     */
    static ChangedLines of(List<String> diff, boolean before) {
        ChangedLines changed = new ChangedLines();
        char mine = before ? '-' : '+';
        char others = before ? '+' : '-';
        int next = -1;
        for (String line : diff) {
            Matcher hunk = HUNK.matcher(line);
            // A line of a hunk begins with one of " +-\", so that none looks like the beginning of a hunk.
            if (hunk.matches()) {
                next = Integer.parseInt(hunk.group(before ? 1 : 2)) - 1;
            } else if (next >= 0 && !line.startsWith("\\") && !line.startsWith(String.valueOf(others))) {
                changed.lines.set(next, line.startsWith(String.valueOf(mine)));
                next++;
            }
        }
        return changed;
    }

    /**
     * The changed lines of a part of the file, such as {@code 2,5-7}, counted from its first line as 1.
     *
     * @param first the first line of the part, counted from 0
     * @param size how many lines it has
     * @return empty if none of them changed
     */
    String within(int first, int size) {
        List<String> ranges = new ArrayList<>();
        int start = lines.nextSetBit(first);
        while (start >= 0 && start < first + size) {
            int end = Math.min(lines.nextClearBit(start), first + size);
            int from = start - first + 1;
            int to = end - first;
            ranges.add(from == to ? String.valueOf(from) : from + "-" + to);
            start = lines.nextSetBit(end);
        }
        return String.join(",", ranges);
    }
}
