package com.example.snapshots.diff.lines;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.Change;
import com.github.difflib.patch.Patch;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Finds which lines of a text change. Most of a file stays, so only what lies between its same ends is looked at. */
public final class LineDiffer {
    private LineDiffer() {}

    /** An edit script from one text to the other, with each change where it reads best. */
    public static List<Change> compare(RawText a, RawText b) {
        int start = a.sameAtStart(b);
        int end = a.sameAtEnd(b, Math.min(a.size(), b.size()) - start);
        int endA = a.size() - end;
        int endB = b.size() - end;
        LineInterner table = new LineInterner(a, b, endA - start + endB - start);
        Numbers linesOfA = new Numbers(table.numberA(start, endA));
        Numbers linesOfB = new Numbers(table.numberB(start, endB));
        Patch<Integer> patch = DiffUtils.diff(linesOfA, linesOfB, new MyersDiff());
        return HunkPlacing.place(patch, start, a, b);
    }

    /** The numbers of lines as the library takes them. */
    private static final class Numbers extends AbstractList<Integer> implements RandomAccess {
        private final int[] numbers;

        Numbers(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public Integer get(int index) {
            return numbers[index];
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
