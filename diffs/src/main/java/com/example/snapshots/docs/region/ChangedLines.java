package com.example.snapshots.docs.region;

import com.example.snapshots.diff.lines.Edit;
import com.example.snapshots.files.InputException;
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
     * The changed lines of some parts of the file, such as {@code 2,5-7}, counted from the first line of the first part
     * as 1, with one line between two parts.
     *
     * @return empty if none of them changed
     */
    String within(List<Excerpt> parts) {
        BitSet shown = new BitSet();
        int next = 1;
        for (Excerpt part : parts) {
            for (int i = 0; i < part.lines().size(); i++) {
                shown.set(next + i, lines.get(part.first() + i));
            }
            next += part.lines().size() + 1;
        }
        List<String> ranges = new ArrayList<>();
        for (int from = shown.nextSetBit(0); from >= 0; ) {
            int end = shown.nextClearBit(from);
            ranges.add(end == from + 1 ? String.valueOf(from) : from + "-" + (end - 1));
            from = shown.nextSetBit(end);
        }
        return String.join(",", ranges);
    }

    /** The parts of a Java file that hold them: members, and what is in none, such as imports. */
    List<Excerpt> parts(String file, String text) throws InputException {
        return JavaMember.holding(file, text, lines);
    }
}
