package com.example.snapshots.diff.lines;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a file, cut into lines.
 *
 * <p>A line ends with its line feed, which belongs to it; what follows the last one is a line too. Bytes are never
 * decoded, so no encoding and no other line end can be lost.
 *
 * <p>Lifecycle: one object takes one text after another, in the same memory. For one thread.
 */
public final class RawText {
    /** How many bytes are searched for a NUL, by which binary files are told: as many as git does. */
    private static final int BINARY_PROBE = 8000;

    /** How many bytes are compared at once: enough to be fast, and few enough that little is looked at twice. */
    private static final int BLOCK_SIZE = 1024;

    private byte[] bytes;
    private int length;
    /** Where each line begins, and then where the last one ends. */
    private int[] starts = new int[1 << 10];

    private int size;
    private boolean binary;

    /** A text of its own. */
    public static RawText of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        RawText raw = new RawText();
        raw.take(bytes, bytes.length);
        return raw;
    }

    /**
     * Takes another text, in the memory of the one before.
     *
     * @param bytes memory that begins with the bytes of the file; it is not copied
     * @param length the size of the file
     */
    public void take(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
        int lines = 0;
        binary = false;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            // One look is enough for nearly all bytes.
            if (b <= '\n' && b >= 0) {
                if (b == '\n') {
                    if (++lines == starts.length - 1) {
                        starts = Arrays.copyOf(starts, lines * 2);
                    }
                    starts[lines] = i + 1;
                } else if (b == 0) {
                    binary |= i < BINARY_PROBE;
                }
            }
        }
        if (starts[lines] < length) {
            starts[++lines] = length;
        }
        size = lines;
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    /** Where a line, counted from 0, begins in the bytes; for the number of lines, where the last one ends. */
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

    /** Whether a line holds the same as a line of this or another text. */
    boolean isSame(int line, RawText other, int otherLine) {
        return Arrays.equals(bytes, start(line), end(line), other.bytes, other.start(otherLine), other.end(otherLine));
    }

    /** How many lines at the beginning are the same in another text. */
    int sameAtStart(RawText other) {
        int same = Arrays.mismatch(bytes, 0, length, other.bytes, 0, other.length);
        if (same < 0) {
            return size;
        }
        int found = Arrays.binarySearch(starts, 0, size + 1, same);
        int lines = found >= 0 ? found : -found - 2;
        // A last line that has no line feed here may go on there.
        return lines > 0 && !isTerminated(lines - 1) ? lines - 1 : lines;
    }

    /**
     * How many lines at the end are the same in another text.
     *
     * @param most how many there can be
     */
    int sameAtEnd(RawText other, int most) {
        int same = Math.min(most, sameAtEndInBlocks(other));
        while (same < most && isSame(size - same - 1, other, other.size - same - 1)) {
            same++;
        }
        return same;
    }

    /** Looks at many lines at once, which is much faster; the last few may be missed. */
    private int sameAtEndInBlocks(RawText other) {
        int bytesSame = 0;
        while (bytesSame + BLOCK_SIZE <= Math.min(length, other.length)
                && Arrays.equals(
                        bytes,
                        length - bytesSame - BLOCK_SIZE,
                        length - bytesSame,
                        other.bytes,
                        other.length - bytesSame - BLOCK_SIZE,
                        other.length - bytesSame)) {
            bytesSame += BLOCK_SIZE;
        }
        // A line begins behind a line feed, so the first that is the same in both begins behind the first same byte.
        int found = Arrays.binarySearch(starts, 0, size + 1, length - bytesSame);
        return size - (found >= 0 ? Math.min(found + 1, size) : -found - 1);
    }

    /** Whether the file is binary, which git tells by a NUL among its first bytes. */
    public boolean isBinary() {
        return binary;
    }
}
