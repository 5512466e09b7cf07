package com.example.snapshots.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.Change;
import com.github.difflib.patch.Patch;
import java.io.ByteArrayOutputStream;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * What changes in one file.
 *
 * @param path relative to the snapshots, with slashes
 * @param kind what happens to the file
 * @param added the number of lines added; 0 in a binary file
 * @param removed the number of lines removed; 0 in a binary file
 * @param binary whether the file has no lines, and only git can apply the diff
 * @param extended whether the diff has git's headers, which {@code git apply} takes at the root of a repository alone
 * @param diff the unified diff, byte for byte
 */
public record FileDiff(String path, Kind kind, int added, int removed, boolean binary, boolean extended, byte[] diff) {
    /** What happens to a file between two snapshots. */
    public enum Kind {
        /** Both snapshots have it, with another content or mode. */
        CHANGED,
        /** Only the second snapshot has it. */
        ADDED,
        /** Only the first snapshot has it. */
        DELETED
    }

    private static final byte[] NO_FILE = {};

    /**
     * Compares two files.
     *
     * @param context how many lines that did not change stand around each change
     * @return the diff, or null if there is no difference
     * @throws InputException if one of them cannot be read; it is named
     */
    static FileDiff of(FilePair pair, int context) throws InputException {
        byte[] from = pair.from() == null ? NO_FILE : pair.from().read();
        byte[] to = pair.to() == null ? NO_FILE : pair.to().read();
        Kind kind = pair.from() == null ? Kind.ADDED : pair.to() == null ? Kind.DELETED : Kind.CHANGED;
        boolean same = Arrays.equals(from, to);
        if (kind == Kind.CHANGED
                && same
                && pair.from().executable() == pair.to().executable()) {
            return null;
        }
        boolean binary = !same && (RawText.isBinary(from) || RawText.isBinary(to));
        DiffHeader header = new DiffHeader(pair, binary);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.bytes(from, to));
        List<Change> changes = List.of();
        if (binary) {
            BinaryPatch.write(from, to, out);
        } else {
            RawText a = new RawText(from);
            RawText b = new RawText(to);
            changes = changes(a, b);
            new HunkWriter(a, b, context, out).write(changes);
        }
        int added =
                changes.stream().mapToInt(c -> c.endRevised - c.startRevised).sum();
        int removed =
                changes.stream().mapToInt(c -> c.endOriginal - c.startOriginal).sum();
        return new FileDiff(pair.path(), kind, added, removed, binary, header.isExtended(), out.toByteArray());
    }

    private static List<Change> changes(RawText a, RawText b) {
        LineTable table = new LineTable(a, b);
        int[] linesOfA = table.number(0);
        int[] linesOfB = table.number(1);
        Patch<Integer> patch = DiffUtils.diff(new Numbers(linesOfA), new Numbers(linesOfB), new MyersDiff());
        return HunkPlacing.place(patch, a, linesOfA, b, linesOfB);
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
