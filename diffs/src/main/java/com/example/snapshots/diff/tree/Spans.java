package com.example.snapshots.diff.tree;

import java.util.Arrays;

/**
 * What a file holds, whatever the order: its lines, cut after 64 bytes, and how many bytes each takes with all that are
 * the same. A return before a line feed is passed over in text.
 *
 * <p>It takes the time of sorting the lines to make one; in memory a line takes eight bytes. Lines that share a hash count as the same: nothing depends on it but how alike two files seem.
 *
 * @see <a href="https://github.com/git/git/blob/master/diffcore-delta.c">git, diffcore-delta.c</a>
 */
final class Spans {
    private static final int LONGEST = 64;
    /** Where git looks for a NUL, which text has none of. */
    private static final int START = 8000;

    /** The hash of a span in the upper half, the bytes of all that have it in the lower one; sorted. */
    private final long[] spans;

    private Spans(long[] spans) {
        this.spans = spans;
    }

    /**
     * @param bytes the content begins it
     */
    static Spans of(byte[] bytes, int length) {
        boolean isText = isText(bytes, Math.min(length, START));
        long[] found = new long[16];
        int count = 0;
        int hash = 0;
        int size = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (isText && b == '\r' && i + 1 < length && bytes[i + 1] == '\n') {
                continue;
            }
            hash = hash * 31 + b;
            size++;
            if (b == '\n' || size == LONGEST || i + 1 == length) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = (long) hash << Integer.SIZE | size;
                hash = 0;
                size = 0;
            }
        }
        Arrays.sort(found, 0, count);
        return new Spans(merged(found, count));
    }

    private static boolean isText(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private static long[] merged(long[] sorted, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept > 0 && hash(sorted[kept - 1]) == hash(sorted[i])) {
                sorted[kept - 1] += size(sorted[i]);
            } else {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** How many different ones there are. */
    int count() {
        return spans.length;
    }

    int hash(int i) {
        return hash(spans[i]);
    }

    int size(int i) {
        return size(spans[i]);
    }

    private static int hash(long span) {
        return (int) (span >> Integer.SIZE);
    }

    private static int size(long span) {
        return (int) span;
    }
}
