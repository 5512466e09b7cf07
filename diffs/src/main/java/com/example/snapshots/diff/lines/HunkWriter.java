package com.example.snapshots.diff.lines;

import com.example.snapshots.files.ByteBuilder;
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

    /** In bytes. */
    private static final int LONGEST_HEADING = 80;

    private final RawText a;
    private final RawText b;
    private final int context;
    private final Headings headings;
    private final ByteBuilder out;
    /** The last heading before the hunk, in the bytes of a. */
    private int headingStart;

    private int headingEnd;
    /** The line before which all headings have been looked for. */
    private int searched;

    /**
     * @param context how many lines that did not change stand around each change
     * @param headings which lines of {@code a} are headings
     */
    public HunkWriter(RawText a, RawText b, int context, Headings headings, ByteBuilder out) {
        this.a = a;
        this.b = b;
        this.context = context;
        this.headings = headings;
        this.out = out;
    }

    /**
     * Writes the edits; those whose context would touch share a hunk.
     *
     * @return the number of hunks
     */
    public int write(List<Edit> edits) {
        int hunks = 0;
        int first = 0;
        for (int next = 1; next <= edits.size(); next++) {
            if (next == edits.size() || gap(edits.get(next - 1), edits.get(next)) > 2L * context) {
                hunk(edits.subList(first, next));
                first = next;
                hunks++;
            }
        }
        return hunks;
    }

    private static int gap(Edit edit, Edit next) {
        return next.beginA() - edit.endA();
    }

    private void hunk(List<Edit> edits) {
        Edit first = edits.get(0);
        Edit last = edits.get(edits.size() - 1);
        int before = Math.min(context, first.beginA());
        int after = Math.min(context, a.size() - last.endA());
        int startA = first.beginA() - before;
        int endA = last.endA() + after;
        out.append("@@ -" + range(startA, endA) + " +" + range(first.beginB() - before, last.endB() + after) + " @@");
        findHeading(startA);
        if (headingEnd > headingStart) {
            out.write(' ');
            out.write(a.bytes(), headingStart, headingEnd - headingStart);
        }
        out.write('\n');
        int next = startA;
        for (Edit edit : edits) {
            lines(' ', a, next, edit.beginA());
            lines('-', a, edit.beginA(), edit.endA());
            lines('+', b, edit.beginB(), edit.endB());
            next = edit.endA();
        }
        lines(' ', a, next, endA);
    }

    /** Looks for the last heading before a line; where there is none since the last hunk, the heading of that one stays. */
    private void findHeading(int before) {
        for (int line = before - 1; line >= searched; line--) {
            int end = a.end(line) - 1;
            if (end > a.start(line) && a.bytes()[end - 1] == '\r') {
                end--;
            }
            int begin = headings.begin(a.bytes(), a.start(line), end);
            if (begin != Headings.NONE_HERE) {
                headingStart = begin;
                headingEnd = shorten(begin, end);
                break;
            }
        }
        searched = Math.max(searched, before);
    }

    /** As long as git lets it be, with no blank and no half of a character at its end. */
    private int shorten(int begin, int lineEnd) {
        byte[] bytes = a.bytes();
        int end = Math.min(lineEnd, begin + LONGEST_HEADING);
        if (end < lineEnd) {
            while (end > begin && (bytes[end] & 0xC0) == 0x80) {
                end--;
            }
        }
        while (end > begin && (bytes[end - 1] == ' ' || bytes[end - 1] >= '\t' && bytes[end - 1] <= '\r')) {
            end--;
        }
        return end;
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
