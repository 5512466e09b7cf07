package com.example.snapshots.diff.tree;

import java.util.Arrays;
import java.util.List;

/**
 * What each of many files shares with another one. It is found by the spans of that, so that files which have none of
 * them cost nothing: an inverted index, which in memory takes sixteen bytes for each span.
 */
final class SpanIndex {
    /** The hash of a span in the upper half, its place in the other two arrays in the lower one; sorted. */
    private final long[] places;

    private final int[] files;
    private final int[] sizes;
    private final int fileCount;

    SpanIndex(List<Spans> all) {
        fileCount = all.size();
        int count = 0;
        for (Spans spans : all) {
            count += spans.count();
        }
        places = new long[count];
        files = new int[count];
        sizes = new int[count];
        int next = 0;
        for (int file = 0; file < fileCount; file++) {
            Spans spans = all.get(file);
            for (int i = 0; i < spans.count(); i++) {
                places[next] = (long) spans.hash(i) << Integer.SIZE | next;
                files[next] = file;
                sizes[next] = spans.size(i);
                next++;
            }
        }
        Arrays.sort(places);
    }

    /** How many bytes each of the files shares with another one. */
    int[] sharedWith(Spans other) {
        int[] shared = new int[fileCount];
        int at = 0;
        for (int i = 0; i < other.count(); i++) {
            long first = (long) other.hash(i) << Integer.SIZE;
            int found = Arrays.binarySearch(places, at, places.length, first);
            // The spans are sorted, as the places are.
            at = found < 0 ? -found - 1 : found;
            while (at < places.length && places[at] >> Integer.SIZE == other.hash(i)) {
                int place = (int) places[at++];
                shared[files[place]] += Math.min(sizes[place], other.size(i));
            }
        }
        return shared;
    }
}
