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
     * Which lines of a listing changed, such as {@code 2,5-7}, counted from its first line as 1.
     *
     * @param listing the number of each of its lines in the file, counted from 0; one that is not from there is negative
     * @return empty if none of them changed
     */
    String within(List<Integer> listing) {
        BitSet changed = new BitSet();
        for (int i = 0; i < listing.size(); i++) {
            changed.set(i + 1, listing.get(i) >= 0 && lines.get(listing.get(i)));
        }
        List<String> ranges = new ArrayList<>();
        for (int from = changed.nextSetBit(0); from >= 0; ) {
            int end = changed.nextClearBit(from);
            ranges.add(end == from + 1 ? String.valueOf(from) : from + "-" + (end - 1));
            from = changed.nextSetBit(end);
        }
        return String.join(",", ranges);
    }

    /** The parts of a Java file that hold them: members, and what is in none, such as imports. */
    List<Excerpt> parts(String file, String text) throws InputException {
        return JavaMember.holding(file, text, lines);
    }
}
