package com.example.snapshots.diff.lines;

/**
 * Numbers the lines of two texts so that two lines have the same number exactly if they have the same bytes. A line that
 * was not met before gets the next number, the first one 0.
 *
 * <p>A hash table with open addressing: O(bytes) time, and 28 bytes of memory for each line. An object serves one pair
 * of texts.
 */
final class LineInterner {
    /** Another one in each run, so that no file can be made of lines that all have one hash. No number depends on it. */
    private static final long MULTIPLIER = System.nanoTime() * 0x9E3779B97F4A7C15L | 1;

    private final RawText a;
    private final RawText b;
    /** The number of a line in the place of its hash, or behind it where that is taken; 0 for none, so all are one up. */
    private final int[] places;
    /** The hash of the line of each number. */
    private final int[] hashes;
    /** The first line of each number, counted from 0; one of b as its complement. */
    private final int[] lines;

    private int next;

    /**
     * @param most how many lines there can be
     */
    LineInterner(RawText a, RawText b, int most) {
        this.a = a;
        this.b = b;
        // A power of two that stays at least half empty, so that a search soon meets an empty place.
        places = new int[Integer.highestOneBit(Math.max(most, 1)) * 4];
        hashes = new int[most];
        lines = new int[most];
    }

    /** The numbers of a stretch of lines of the first text. */
    int[] numbersOfA(int from, int to) {
        int[] numbers = new int[to - from];
        for (int line = from; line < to; line++) {
            numbers[line - from] = number(a, line, line);
        }
        return numbers;
    }

    /** The numbers of a stretch of lines of the second text. */
    int[] numbersOfB(int from, int to) {
        int[] numbers = new int[to - from];
        for (int line = from; line < to; line++) {
            numbers[line - from] = number(b, line, ~line);
        }
        return numbers;
    }

    int size() {
        return next;
    }

    /** Counts how many lines of a stretch of the first text have each of the numbers; others are passed over. */
    void count(int from, int to, int[] times) {
        for (int line = from; line < to; line++) {
            int place = place(a, line, hash(a, line));
            if (places[place] > 0) {
                times[places[place] - 1]++;
            }
        }
    }

    private int number(RawText text, int line, int kept) {
        int hash = hash(text, line);
        int place = place(text, line, hash);
        if (places[place] == 0) {
            hashes[next] = hash;
            lines[next] = kept;
            places[place] = ++next;
        }
        return places[place] - 1;
    }

    /** Where the number of a line stands, or would stand. */
    private int place(RawText text, int line, int hash) {
        int place = hash & places.length - 1;
        for (int number = places[place] - 1; number >= 0; number = places[place] - 1) {
            if (hashes[number] == hash && isSame(text, line, lines[number])) {
                break;
            }
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private boolean isSame(RawText text, int line, int kept) {
        return kept >= 0 ? text.isSame(line, a, kept) : text.isSame(line, b, ~kept);
    }

    /**
     * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">Fowler, Noll, Vo: FNV-1a</a>, with another multiplier
     */
    private static int hash(RawText text, int line) {
        byte[] bytes = text.bytes();
        long hash = MULTIPLIER;
        int end = text.end(line);
        for (int i = text.start(line); i < end; i++) {
            hash = (hash ^ bytes[i]) * MULTIPLIER;
        }
        return (int) (hash >>> 32);
    }
}
