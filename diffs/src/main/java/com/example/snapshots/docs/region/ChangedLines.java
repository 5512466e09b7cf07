package com.example.snapshots.docs.region;

import com.example.snapshots.diff.lines.Edit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lines of a file that the other snapshot does not have. */
final class ChangedLines {
    private final BitSet lines = new BitSet();

    /**
     * @param edits those from the first snapshot to the second
     * @param before whether the file is that of the first snapshot
     */
    ChangedLines(List<Edit> edits, boolean before) {
        for (Edit edit : edits) {
            lines.set(before ? edit.beginA() : edit.beginB(), before ? edit.endA() : edit.endB());
        }
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
