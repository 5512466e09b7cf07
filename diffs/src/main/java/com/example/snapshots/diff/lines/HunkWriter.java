package com.example.snapshots.diff.lines;

import com.example.snapshots.files.ByteBuilder;
import com.github.difflib.algorithm.Change;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes an edit script as hunks, byte for byte as the lines are. The library's own writer loses carriage returns, the
 * lack of a last line feed, and what is not in its encoding.
 *
 * @see <a href="https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html">GNU diffutils, Detailed
 *     Description of Unified Format</a>
 */
public final class HunkWriter {
    private static final byte[] NO_NEWLINE = "\n\\ No newline at end of file\n".getBytes(StandardCharsets.US_ASCII);

    private final RawText a;
    private final RawText b;
    private final int context;
    private final ByteBuilder out;

    /**
     * @param context how many lines that did not change stand around each change
     */
    public HunkWriter(RawText a, RawText b, int context, ByteBuilder out) {
        this.a = a;
        this.b = b;
        this.context = context;
        this.out = out;
    }

    /**
     * Writes the changes; those whose context would touch share a hunk.
     *
     * @return the number of hunks
     */
    public int write(List<Change> changes) {
        int hunks = 0;
        int first = 0;
        for (int next = 1; next <= changes.size(); next++) {
            if (next == changes.size() || gap(changes.get(next - 1), changes.get(next)) > 2L * context) {
                hunk(changes.subList(first, next));
                first = next;
                hunks++;
            }
        }
        return hunks;
    }

    private static int gap(Change change, Change next) {
        return next.startOriginal - change.endOriginal;
    }

    private void hunk(List<Change> changes) {
        Change first = changes.get(0);
        Change last = changes.get(changes.size() - 1);
        int before = Math.min(context, first.startOriginal);
        int after = Math.min(context, a.size() - last.endOriginal);
        int startA = first.startOriginal - before;
        int endA = last.endOriginal + after;
        out.append("@@ -" + range(startA, endA) + " +" + range(first.startRevised - before, last.endRevised + after)
                + " @@\n");
        int next = startA;
        for (Change change : changes) {
            lines(' ', a, next, change.startOriginal);
            lines('-', a, change.startOriginal, change.endOriginal);
            lines('+', b, change.startRevised, change.endRevised);
            next = change.endOriginal;
        }
        lines(' ', a, next, endA);
    }

    /** Lines count from 1, but an empty range names the line before it; a length of 1 is left out. */
    private static String range(int start, int end) {
        int length = end - start;
        int line = length == 0 ? start : start + 1;
        return length == 1 ? String.valueOf(line) : line + "," + length;
    }

    private void lines(char sign, RawText text, int from, int to) {
        for (int line = from; line < to; line++) {
            out.write(sign);
            out.write(text.bytes(), text.start(line), text.end(line) - text.start(line));
            if (!text.isTerminated(line)) {
                out.write(NO_NEWLINE, 0, NO_NEWLINE.length);
            }
        }
    }
}
