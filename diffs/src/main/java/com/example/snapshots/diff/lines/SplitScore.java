package com.example.snapshots.diff.lines;

/**
 * How well a text reads when it is split before a given line: the lower, the better.
 *
 * <p>A split reads well after blank lines, before a line that is indented less than others, and where the indentation
 * does not fall in the middle of a block.
 *
 * @param indent the indentation of the first line after the split that is not blank, in columns; -1 at the end
 * @param penalty what else speaks against this split; below 0, for it
 * @see <a href="https://github.com/mhagger/diff-slider-tools">M. Haggerty, diff-slider-tools</a>, and the message of
 *     git's commit "diff: improve positioning of add/delete blocks in diffs" (git 2.11): the idea, and all numbers
 */
record SplitScore(int indent, int penalty) {
    // The weights are those of git. They were fitted to diffs that people had placed by hand, and have no other reason.

    /** A deeper indentation weighs more than most penalties, not more than all. */
    private static final int INDENT_WEIGHT = 60;

    private static final int START_OF_FILE = 1;
    private static final int END_OF_FILE = 21;
    private static final int BLANK = -30;
    private static final int BLANK_AFTER = 6;
    private static final int DEEPER = -4;
    private static final int DEEPER_AFTER_BLANK = 10;
    private static final int OUTDENT = 24;
    private static final int OUTDENT_AFTER_BLANK = 17;
    private static final int DEDENT = 23;
    private static final int DEDENT_AFTER_BLANK = 17;

    private static final int TAB_WIDTH = 8;

    /** Deeper than this is as good as this: nobody can tell, and a line may have a million blanks. */
    private static final int MAX_INDENT = 200;

    /** More blank lines than this are as good as this. */
    private static final int MAX_BLANKS = 20;

    private static final int NO_INDENT = -1;

    /** Scores the split of a text before a line, counted from 0; the number of lines stands for the end. */
    static SplitScore before(RawText text, int line) {
        int own = line < text.size() ? indent(text, line) : NO_INDENT;
        Neighbour above = Neighbour.of(text, line - 1, -1);
        Neighbour below = Neighbour.of(text, line + 1, 1);
        boolean atEnd = line >= text.size();
        int blanksAfter = own == NO_INDENT ? 1 + below.blanks() : 0;
        int blanks = above.blanks() + blanksAfter;
        int indent = own == NO_INDENT ? below.indent() : own;

        int penalty = BLANK * blanks + BLANK_AFTER * blanksAfter;
        if (above.indent() == NO_INDENT && above.blanks() == 0) {
            penalty += START_OF_FILE;
        }
        if (atEnd) {
            penalty += END_OF_FILE;
        }
        if (indent != NO_INDENT && above.indent() != NO_INDENT) {
            penalty += step(above.indent(), indent, below.indent(), blanks > 0);
        }
        return new SplitScore(indent, penalty);
    }

    private static int step(int above, int indent, int below, boolean blank) {
        if (indent > above) {
            return blank ? DEEPER_AFTER_BLANK : DEEPER;
        }
        if (indent == above) {
            return 0;
        }
        // A line that is followed by deeper ones opens a block, as `else` does; else it closes one.
        if (below != NO_INDENT && below > indent) {
            return blank ? OUTDENT_AFTER_BLANK : OUTDENT;
        }
        return blank ? DEDENT_AFTER_BLANK : DEDENT;
    }

    /** A group of lines has two splits, at its beginning and at its end, and both count. */
    SplitScore plus(SplitScore other) {
        return new SplitScore(indent + other.indent, penalty + other.penalty);
    }

    boolean isAtLeastAsGoodAs(SplitScore other) {
        return INDENT_WEIGHT * Integer.signum(indent - other.indent) + penalty - other.penalty <= 0;
    }

    /** The nearest line in one direction that is not blank: its indentation, and how many blank lines lie before it. */
    private record Neighbour(int indent, int blanks) {
        static Neighbour of(RawText text, int line, int direction) {
            int blanks = 0;
            for (int i = line; i >= 0 && i < text.size(); i += direction) {
                int indent = SplitScore.indent(text, i);
                if (indent != NO_INDENT) {
                    return new Neighbour(indent, blanks);
                }
                if (++blanks == MAX_BLANKS) {
                    return new Neighbour(0, blanks);
                }
            }
            return new Neighbour(NO_INDENT, blanks);
        }
    }

    /** The columns before the first character that shows, or -1 in a blank line. */
    private static int indent(RawText text, int line) {
        int columns = 0;
        for (int i = text.start(line); i < text.end(line); i++) {
            switch (text.bytes()[i]) {
                case ' ' -> columns++;
                case '\t' -> columns += TAB_WIDTH - columns % TAB_WIDTH;
                case '\n', '\r', '\f', 0x0B -> {}
                default -> {
                    return columns;
                }
            }
            if (columns >= MAX_INDENT) {
                return MAX_INDENT;
            }
        }
        return NO_INDENT;
    }
}
