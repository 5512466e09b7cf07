package com.example.snapshots.diff;

import java.util.Arrays;

/**
 * The bytes of a file, cut into lines.
 *
 * <p>A line ends with its line feed, which belongs to it; what follows the last one is a line too. Bytes are never
 * decoded, so no encoding and no other line end can be lost.
 */
final class RawText {
    /** As far as git looks for a NUL, by which it tells binary files. */
    private static final int LOOKED_AT = 8000;

    private final byte[] bytes;
    /** Where each line begins, and then where the last one ends. */
    private final int[] starts;

    RawText(byte[] bytes) {
        this.bytes = bytes;
        int[] found = new int[Math.max(16, bytes.length / 32)];
        int lines = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                if (++lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines + 1);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The number of lines. */
    int size() {
        return starts.length - 1;
    }

    /** Where a line, counted from 0, begins in the bytes. */
    int start(int line) {
        return starts[line];
    }

    /** Where a line, counted from 0, ends in the bytes, its line feed included. */
    int end(int line) {
        return starts[line + 1];
    }

    /** Whether a line, counted from 0, has a line feed at its end; only the last one may have none. */
    boolean isTerminated(int line) {
        return bytes[end(line) - 1] == '\n';
    }

    /** Whether these are the bytes of a file that has no lines to speak of. */
    static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
