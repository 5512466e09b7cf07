package com.example.snapshots.diff.lines;

import java.util.Arrays;

/**
 * The lines of a text that the search for edits looks at; all others are edits.
 *
 * <p>A line that the other text does not have is an edit whatever happens. A line that it has very often, such as a
 * brace, says little about where it belongs: among lines that are edits, it would tear what was rewritten to pieces. So
 * a script may be longer than the shortest, and reads better.
 *
 * <p>O(N) time and space for N lines: each looks at {@value #WINDOW} others on either side at most.
 *
 * @see <a href="https://git.kernel.org/pub/scm/git/git.git/tree/xdiff/xprepare.c">git, xdl_cleanup_records</a>: the rule,
 *     and all numbers
 */
final class MatchCandidates {
    /** How far around a frequent line is looked for edits. */
    private static final int WINDOW = 100;

    /** A frequent line stays if it is one of so many around it that are frequent, too: it is then part of what stays. */
    private static final int SHARE = 4;

    /** More often than this is very often in any file. */
    private static final int MAX_OFTEN = 1024;

    private final int[] lines;
    /** How often the other text has each number. */
    private final int[] times;
    /** From how many times on a line is frequent: about the square root of the number of lines. */
    private final int often;

    private MatchCandidates(int[] lines, int[] times, int size) {
        this.lines = lines;
        this.times = times;
        // The power of two that git takes for the root.
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        often = Math.min(MAX_OFTEN, 1 << (bits + 1) / 2);
    }

    /**
     * @param lines the lines between the same ends, by their numbers
     * @param times how often the other text has each number, its ends included
     * @param size how many lines the text has, its ends included
     * @param marked takes true for each line that is an edit
     * @return which of the lines, counted from 0, the search looks at
     */
    static int[] of(int[] lines, int[] times, int size, boolean[] marked) {
        MatchCandidates candidates = new MatchCandidates(lines, times, size);
        int[] kept = new int[lines.length];
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            if (candidates.isEdit(i)) {
                marked[i] = true;
            } else {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private boolean isEdit(int line) {
        int found = times[lines[line]];
        return found == 0 || found >= often && isAmongEdits(line);
    }

    private boolean isAmongEdits(int line) {
        int frequent = 2;
        int edits = 0;
        for (int direction = -1; direction <= 1; direction += 2) {
            int before = edits;
            int end = line + direction * (WINDOW + 1);
            for (int i = line + direction; i != end && i >= 0 && i < lines.length; i += direction) {
                int found = times[lines[i]];
                if (found == 0) {
                    edits++;
                } else if (found >= often) {
                    frequent++;
                } else {
                    break;
                }
            }
            if (edits == before) {
                return false;
            }
        }
        return frequent * SHARE < frequent + edits;
    }
}
