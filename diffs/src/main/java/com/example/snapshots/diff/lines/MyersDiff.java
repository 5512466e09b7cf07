package com.example.snapshots.diff.lines;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds a shortest edit script in linear space, and one that is nearly the shortest where the shortest would take too
 * long. The library's own algorithms have no such bound, and some files take them minutes.
 *
 * <p>Lines that the other side does not have are no question, and are set aside first.
 *
 * @see <a href="http://www.xmailserver.org/diff2.pdf">E. Myers, An O(ND) Difference Algorithm and Its Variations,
 *     Algorithmica 1, 1986</a>: section 4b for the middle snake; the names N, M, D and k are from there
 */
final class MyersDiff implements DiffAlgorithmI<Integer> {
    /** The edits of a middle snake that are searched through. It is the same for all files, so that time grows with size. */
    private static final int CAP = 256;

    private int[] a;
    private int[] b;
    private int[] lineInA;
    private int[] lineInB;
    private boolean[] deleted;
    private boolean[] inserted;
    private int[] forward;
    private int[] backward;
    private int zero;
    private int splitA;
    private int splitB;

    @Override
    public List<Change> computeDiff(
            List<? extends Integer> source, List<? extends Integer> target, DiffAlgorithmListener progress) {
        int[] linesOfA = numbers(source);
        int[] linesOfB = numbers(target);
        deleted = new boolean[linesOfA.length];
        inserted = new boolean[linesOfB.length];
        lineInA = linesAlsoIn(linesOfB, linesOfA, deleted);
        lineInB = linesAlsoIn(linesOfA, linesOfB, inserted);
        a = pick(linesOfA, lineInA);
        b = pick(linesOfB, lineInB);
        // A search of d edits reaches the diagonals from -d to d, and looks at one more on either side.
        zero = Math.min(CAP, a.length + b.length) + 2;
        forward = new int[2 * zero + 1];
        backward = new int[2 * zero + 1];
        compare(0, a.length, 0, b.length);
        return changes(source.size(), target.size());
    }

    private static int[] numbers(List<? extends Integer> lines) {
        int[] numbers = new int[lines.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = lines.get(i);
        }
        return numbers;
    }

    /** Which of the lines the other side has too; the others are marked. */
    private static int[] linesAlsoIn(int[] other, int[] lines, boolean[] marked) {
        BitSet known = new BitSet();
        for (int number : other) {
            known.set(number);
        }
        int[] kept = new int[lines.length];
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            if (known.get(lines[i])) {
                kept[count++] = i;
            } else {
                marked[i] = true;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static int[] pick(int[] lines, int[] which) {
        int[] picked = new int[which.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = lines[which[i]];
        }
        return picked;
    }

    private void compare(int lowA, int highA, int lowB, int highB) {
        while (true) {
            while (lowA < highA && lowB < highB && a[lowA] == b[lowB]) {
                lowA++;
                lowB++;
            }
            while (lowA < highA && lowB < highB && a[highA - 1] == b[highB - 1]) {
                highA--;
                highB--;
            }
            if (lowA == highA || lowB == highB) {
                mark(deleted, lineInA, lowA, highA);
                mark(inserted, lineInB, lowB, highB);
                return;
            }
            split(lowA, highA, lowB, highB);
            int middleA = splitA;
            int middleB = splitB;
            compare(lowA, middleA, lowB, middleB);
            lowA = middleA;
            lowB = middleB;
        }
    }

    private static void mark(boolean[] marked, int[] lines, int low, int high) {
        for (int i = low; i < high; i++) {
            marked[lines[i]] = true;
        }
    }

    /** Finds a point on a shortest path, where a path from the start and one from the end meet. */
    private void split(int lowA, int highA, int lowB, int highB) {
        int n = highA - lowA;
        int m = highB - lowB;
        int delta = n - m;
        boolean odd = (delta & 1) != 0;
        forward[zero + 1] = 0;
        backward[zero - 1] = n;
        for (int d = 0; ; d++) {
            // Diagonals that lie beside the box lead nowhere.
            int lowest = -d + 2 * Math.max(0, d - m);
            int highest = d - 2 * Math.max(0, d - n);
            for (int k = highest; k >= lowest; k -= 2) {
                boolean down = k == -d || k != d && forward[zero + k - 1] < forward[zero + k + 1];
                int x = down ? forward[zero + k + 1] : forward[zero + k - 1] + 1;
                while (x < n && x - k < m && a[lowA + x] == b[lowB + x - k]) {
                    x++;
                }
                forward[zero + k] = x;
                if (odd && Math.abs(k - delta) < d && x >= backward[zero + k - delta]) {
                    splitA = lowA + x;
                    splitB = lowB + x - k;
                    return;
                }
            }
            // The same from the end; here k counts from the diagonal of the end, and its sign stays.
            lowest = -d + 2 * Math.max(0, d - n);
            highest = d - 2 * Math.max(0, d - m);
            for (int k = highest; k >= lowest; k -= 2) {
                boolean up = k == d || k != -d && backward[zero + k - 1] < backward[zero + k + 1];
                int x = up ? backward[zero + k - 1] : backward[zero + k + 1] - 1;
                int diagonal = k + delta;
                while (x > 0 && x - diagonal > 0 && a[lowA + x - 1] == b[lowB + x - diagonal - 1]) {
                    x--;
                }
                backward[zero + k] = x;
                if (!odd && Math.abs(diagonal) <= d && x <= forward[zero + diagonal]) {
                    splitA = lowA + x;
                    splitB = lowB + x - diagonal;
                    return;
                }
            }
            if (d >= CAP) {
                splitWhereFarthest(lowA, lowB, n, m, d);
                return;
            }
        }
    }

    /**
     * Gives up the search for the shortest path, and takes the point that is farthest from the start or from the end.
     */
    private void splitWhereFarthest(int lowA, int lowB, int n, int m, int d) {
        int farthest = -1;
        for (int k = d - 2 * Math.max(0, d - n); k >= -d + 2 * Math.max(0, d - m); k -= 2) {
            int x = Math.min(forward[zero + k], Math.min(n, m + k));
            int length = x + x - k;
            if (length > farthest && length < n + m) {
                farthest = length;
                splitA = lowA + x;
                splitB = lowB + x - k;
            }
        }
        for (int k = d - 2 * Math.max(0, d - m); k >= -d + 2 * Math.max(0, d - n); k -= 2) {
            int diagonal = k + n - m;
            int x = Math.max(backward[zero + k], Math.max(0, diagonal));
            int length = n - x + m - (x - diagonal);
            if (length > farthest && length < n + m) {
                farthest = length;
                splitA = lowA + x;
                splitB = lowB + x - diagonal;
            }
        }
    }

    private List<Change> changes(int sizeA, int sizeB) {
        List<Change> changes = new ArrayList<>();
        int fromA = 0;
        int fromB = 0;
        while (fromA < sizeA || fromB < sizeB) {
            int toA = endOfMarked(deleted, fromA);
            int toB = endOfMarked(inserted, fromB);
            if (toA > fromA || toB > fromB) {
                DeltaType type = toA == fromA ? DeltaType.INSERT : toB == fromB ? DeltaType.DELETE : DeltaType.CHANGE;
                changes.add(new Change(type, fromA, toA, fromB, toB));
            }
            fromA = toA + 1;
            fromB = toB + 1;
        }
        return changes;
    }

    private static int endOfMarked(boolean[] marked, int from) {
        int to = from;
        while (to < marked.length && marked[to]) {
            to++;
        }
        return to;
    }
}
