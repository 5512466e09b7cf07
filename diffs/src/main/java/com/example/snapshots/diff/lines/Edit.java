package com.example.snapshots.diff.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of lines of one text, and the stretch of another text that takes its place. Lines count from 0, an end is
 * the line after the last one, and one of the two stretches may be empty.
 */
public record Edit(int beginA, int endA, int beginB, int endB) {
    /** How many lines are removed. */
    public int removed() {
        return endA - beginA;
    }

    /** How many lines are added. */
    public int added() {
        return endB - beginB;
    }

    /**
     * The edits of two texts, in order.
     *
     * @param deleted how many lines of the first text are deleted before the k-th line that both have, for each k
     * @param inserted the same for the lines of the second text that are inserted
     */
    static List<Edit> list(int[] deleted, int[] inserted) {
        List<Edit> edits = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (int slot = 0; slot < deleted.length; slot++) {
            Edit edit = new Edit(a, a + deleted[slot], b, b + inserted[slot]);
            if (edit.removed() + edit.added() > 0) {
                edits.add(edit);
            }
            a = edit.endA + 1;
            b = edit.endB + 1;
        }
        return edits;
    }
}
