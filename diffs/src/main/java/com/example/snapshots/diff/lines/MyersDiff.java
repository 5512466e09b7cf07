package com.example.snapshots.diff.lines;

/**
 * Finds a shortest edit script in linear space, and one that is nearly the shortest where the shortest would take too
 * long.
 *
 * <p>For N lines and D edits it takes O(N + D&#178;) time on most files, and O(N) space. A search for the middle of a
 * path that has gone {@value #MAX_COST} edits from both ends is given up, and the best point so far is taken: so a file
 * that has next to nothing in common with the other one takes about O(N &#183; MAX_COST). The same input gives the same
 * edits. Of several shortest scripts it takes that of git, which goes through the diagonals in the same order.
 *
 * <p>Lifecycle: an object serves one pair of texts; only {@link #mark} makes one.
 *
 * @see <a href="http://www.xmailserver.org/diff2.pdf">E. Myers, An O(ND) Difference Algorithm and Its Variations,
 *     Algorithmica 1, 1986</a>: section 4b for the middle snake; the names N, M, D and k are from there
 * @see <a href="https://git.kernel.org/pub/scm/git/git.git/tree/xdiff/xdiffi.c">git, xdl_split</a>: the orders, and when
 *     to give up
 */
final class MyersDiff {
    /**
     * How many edits a search goes from each end before it is given up. A script of twice as many is thus a shortest
     * one, and longer ones nobody reads line by line. It is the same for all files, so that time grows with their size;
     * git goes further from 65,536 lines on.
     */
    private static final int MAX_COST = 256;

    /** The lines that both sides have, by their numbers, and where each of them stands in its text. */
    private final int[] a;

    private final int[] b;
    private final int[] lineInA;
    private final int[] lineInB;
    private final boolean[] deleted;
    private final boolean[] inserted;
    /** How far the paths from the start, and those from the end, have got on each diagonal. */
    private final int[] forward;

    private final int[] backward;
    /** Where diagonal 0 stands in these. */
    private final int zero;

    private int splitA;
    private int splitB;

    private MyersDiff(int[] a, int[] lineInA, int[] b, int[] lineInB, boolean[] deleted, boolean[] inserted) {
        this.a = pick(a, lineInA);
        this.lineInA = lineInA;
        this.b = pick(b, lineInB);
        this.lineInB = lineInB;
        this.deleted = deleted;
        this.inserted = inserted;
        // A search of d edits reaches the diagonals from -d to d, and looks at one more on either side.
        zero = Math.min(MAX_COST, lineInA.length + lineInB.length) + 2;
        forward = new int[2 * zero + 1];
        backward = new int[2 * zero + 1];
    }

    /**
     * Marks what an edit script deletes and inserts. The candidates that it does not mark are the same on both sides,
     * and in the same order.
     *
     * @param a the lines of one text; two lines have one number exactly if they are equal
     * @param candidatesA which of these, counted from 0, are looked at
     * @param b the lines of the other text, in the same numbers
     * @param candidatesB which of these are looked at
     * @param deleted takes true for each candidate of {@code a} that is deleted
     * @param inserted takes true for each candidate of {@code b} that is inserted
     */
    static void mark(int[] a, int[] candidatesA, int[] b, int[] candidatesB, boolean[] deleted, boolean[] inserted) {
        new MyersDiff(a, candidatesA, b, candidatesB, deleted, inserted)
                .compare(0, candidatesA.length, 0, candidatesB.length);
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
            if (d >= MAX_COST) {
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
        // Where both have got equally far, the path from the end is taken.
        farthest--;
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
}
