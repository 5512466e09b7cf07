package com.example.snapshots.diff;

import java.util.Arrays;

/** Numbers lines so that two of them have the same number exactly if they have the same bytes. */
final class LineTable {
    private final RawText[] texts;
    private final int[] hashes;
    private final int[] owners;
    private final int[] lines;
    private final int[] numbers;
    private int next;

    /**
     * @param texts the texts whose lines will be numbered
     */
    LineTable(RawText... texts) {
        this.texts = texts;
        int all = Arrays.stream(texts).mapToInt(RawText::size).sum();
        // A power of two that stays at least half empty, so that a search soon meets an empty place.
        int places = Integer.highestOneBit(Math.max(all, 1)) * 4;
        hashes = new int[places];
        owners = new int[places];
        lines = new int[places];
        numbers = new int[places];
        Arrays.fill(numbers, -1);
    }

    /**
     * @param text which of the texts given
     * @return the numbers of its lines
     */
    int[] number(int text) {
        int[] result = new int[texts[text].size()];
        for (int line = 0; line < result.length; line++) {
            result[line] = number(text, line);
        }
        return result;
    }

    private int number(int text, int line) {
        RawText raw = texts[text];
        int hash = hash(raw, line);
        int place = (hash ^ hash >>> 16) & numbers.length - 1;
        while (numbers[place] >= 0) {
            if (hashes[place] == hash && isSame(raw, line, texts[owners[place]], lines[place])) {
                return numbers[place];
            }
            place = place + 1 & numbers.length - 1;
        }
        hashes[place] = hash;
        owners[place] = text;
        lines[place] = line;
        numbers[place] = next;
        return next++;
    }

    private static int hash(RawText text, int line) {
        byte[] bytes = text.bytes();
        int hash = 1;
        for (int i = text.start(line); i < text.end(line); i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash * 0x9E3779B9;
    }

    private static boolean isSame(RawText a, int lineA, RawText b, int lineB) {
        return Arrays.equals(a.bytes(), a.start(lineA), a.end(lineA), b.bytes(), b.start(lineB), b.end(lineB));
    }
}
