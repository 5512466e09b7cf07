package com.example.snapshots.diff.lines;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Finds the edits between two texts.
 *
 * <p>This is the one class that works with java-diff-utils: {@code DiffUtils.diff} is the way into the engine, and
 * {@link MyersDiff} is its algorithm, because those of the library have no bound, and some files take them minutes. All
 * other classes know {@link Edit} alone. The edits are those of git, unless more than some 65,000 lines of both files
 * are {@link MatchCandidates}: git then searches longer.
 */
public final class LineDiffer {
    private LineDiffer() {}

    /**
     * Compares two texts. Most of a file stays, so only what lies between its same ends is given to the algorithm; what
     * it has to know of them is how often they have each line.
     *
     * @return the edits from {@code a} to {@code b}, each where it reads best
     */
    public static List<Edit> diff(RawText a, RawText b) {
        int start = a.sameAtStart(b);
        int end = a.sameAtEnd(b, Math.min(a.size(), b.size()) - start);
        int endA = a.size() - end;
        int endB = b.size() - end;
        LineInterner interner = new LineInterner(a, b, endA - start + endB - start);
        int[] numbersOfA = interner.numbersOfA(start, endA);
        int[] numbersOfB = interner.numbersOfB(start, endB);
        int[] times = new int[interner.size()];
        interner.count(0, start, times);
        interner.count(endA, a.size(), times);
        // Once: the library sorts them each time.
        List<AbstractDelta<Integer>> deltas =
                patch(numbersOfA, numbersOfB, start + end, times).getDeltas();
        // Slot k is the place before the k-th line that both texts have.
        int slots = a.size() + 1;
        for (AbstractDelta<Integer> delta : deltas) {
            slots -= delta.getSource().size();
        }
        int[] deleted = new int[slots];
        int[] inserted = new int[slots];
        int deletedSoFar = 0;
        for (AbstractDelta<Integer> delta : deltas) {
            int slot = start + delta.getSource().getPosition() - deletedSoFar;
            deleted[slot] = delta.getSource().size();
            inserted[slot] = delta.getTarget().size();
            deletedSoFar += deleted[slot];
        }
        HunkPlacing.place(a, deleted, inserted);
        HunkPlacing.place(b, inserted, deleted);
        return Edit.list(deleted, inserted);
    }

    /**
     * An edit script between what lies between the same ends of two texts, each line by its number.
     *
     * @param sameLines how many lines the two ends have
     * @param times how often each number is among these
     */
    static Patch<Integer> patch(int[] a, int[] b, int sameLines, int[] times) {
        return DiffUtils.diff(new Numbers(a), new Numbers(b), new Algorithm(sameLines, times));
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

    /** {@link MyersDiff}, and what it looks at, as the library calls it. */
    private static final class Algorithm implements DiffAlgorithmI<Integer> {
        private final int sameLines;
        private final int[] times;

        Algorithm(int sameLines, int[] times) {
            this.sameLines = sameLines;
            this.times = times;
        }

        @Override
        public List<Change> computeDiff(
                List<? extends Integer> source, List<? extends Integer> target, DiffAlgorithmListener progress) {
            int[] a = ((Numbers) source).numbers;
            int[] b = ((Numbers) target).numbers;
            boolean[] deleted = new boolean[a.length];
            boolean[] inserted = new boolean[b.length];
            int[] candidatesA = MatchCandidates.of(a, timesInTextOf(b), a.length + sameLines, deleted);
            int[] candidatesB = MatchCandidates.of(b, timesInTextOf(a), b.length + sameLines, inserted);
            MyersDiff.mark(a, candidatesA, b, candidatesB, deleted, inserted);
            List<Change> changes = new ArrayList<>();
            int fromA = 0;
            int fromB = 0;
            while (fromA < a.length || fromB < b.length) {
                int toA = endOfMarked(deleted, fromA);
                int toB = endOfMarked(inserted, fromB);
                if (toA > fromA || toB > fromB) {
                    DeltaType type =
                            toA == fromA ? DeltaType.INSERT : toB == fromB ? DeltaType.DELETE : DeltaType.CHANGE;
                    changes.add(new Change(type, fromA, toA, fromB, toB));
                }
                fromA = toA + 1;
                fromB = toB + 1;
            }
            return changes;
        }

        private int[] timesInTextOf(int[] lines) {
            int[] all = times.clone();
            for (int number : lines) {
                all[number]++;
            }
            return all;
        }

        private static int endOfMarked(boolean[] marked, int from) {
            int to = from;
            while (to < marked.length && marked[to]) {
                to++;
            }
            return to;
        }
    }
}
