package com.example.snapshots.diff.lines;

/**
 * Moves groups of added and deleted lines to where a person would put them.
 *
 * <p>Where a group is followed by the line that it begins with, it can as well begin one line later, and an edit script
 * says nothing about which is meant. So an added method often begins in the middle of the one before. Each group that
 * can move is joined to others that it meets, and is then put beside a group of the other side, so that both make up
 * one change; where there is none, it goes to where its two ends have the best {@link SplitScore}.
 *
 * <p>A group costs one comparison of lines for each line that it can move past, and at most {@value #MAX_SLIDE} scores.
 * It takes no space of its own.
 *
 * <p>A group is kept by its slot: slot k is the place before the k-th line that both sides have. To move a group by a
 * line is to move it to the next slot; that line and the one it gives for it are the same, so the other side need not
 * know.
 *
 * @see <a href="https://github.com/mhagger/diff-slider-tools">M. Haggerty, diff-slider-tools</a>, and the message of
 *     git's commit "diff: improve positioning of add/delete blocks in diffs" (git 2.11): the idea, and the order of
 *     the steps
 */
final class HunkPlacing {
    /**
     * How many places a group is scored at, as in git. Who moves it further has left what it belongs to; and a long
     * file of equal lines must not take for ever.
     */
    private static final int MAX_SLIDE = 100;

    private HunkPlacing() {}

    /**
     * Moves the groups of one side.
     *
     * @param text the text of that side
     * @param groups how many lines its group in each slot has; it is changed
     * @param otherGroups the same of the other side; it is not changed
     */
    static void place(RawText text, int[] groups, int[] otherGroups) {
        Group group = new Group(text, groups);
        int passed = 0;
        for (int slot = 0; slot < groups.length; slot++) {
            if (groups[slot] > 0) {
                group.take(slot, slot + passed);
                place(text, group, otherGroups);
                // What it met on its way is part of it, and what it left behind is done.
                passed = group.end() - group.slot;
                slot = group.slot;
            }
        }
    }

    private static void place(RawText text, Group group, int[] otherGroups) {
        int size;
        int top;
        int beside;
        do {
            size = group.size();
            while (group.canMoveUp()) {
                group.moveUp();
            }
            top = group.end();
            beside = otherGroups[group.slot] > 0 ? group.end() : -1;
            while (group.canMoveDown()) {
                group.moveDown();
                beside = otherGroups[group.slot] > 0 ? group.end() : beside;
            }
        } while (group.size() > size);

        int end = beside >= 0 ? beside : bestEnd(text, size, top, group.end());
        while (group.end() > end) {
            group.moveUp();
        }
    }

    private static int bestEnd(RawText text, int size, int top, int bottom) {
        // Beyond its own length a group meets the same lines again.
        int first = Math.max(top, Math.max(bottom - size - 1, bottom - MAX_SLIDE));
        int best = bottom;
        SplitScore bestScore = null;
        for (int end = first; first < bottom && end <= bottom; end++) {
            SplitScore score = SplitScore.before(text, end).plus(SplitScore.before(text, end - size));
            if (bestScore == null || score.isAtLeastAsGoodAs(bestScore)) {
                best = end;
                bestScore = score;
            }
        }
        return best;
    }

    /** The group of changed lines in one slot of one side, on its way through the lines that both sides have. */
    private static final class Group {
        private final RawText text;
        private final int[] groups;
        private int slot;
        private int begin;

        Group(RawText text, int[] groups) {
            this.text = text;
            this.groups = groups;
        }

        void take(int slot, int begin) {
            this.slot = slot;
            this.begin = begin;
        }

        int size() {
            return groups[slot];
        }

        int end() {
            return begin + groups[slot];
        }

        boolean canMoveUp() {
            return slot > 0 && text.isSame(begin - 1, text, end() - 1);
        }

        boolean canMoveDown() {
            return slot < groups.length - 1 && text.isSame(begin, text, end());
        }

        /** Moves to the slot above, and takes in the group that is there. */
        void moveUp() {
            int size = size();
            groups[slot] = 0;
            slot--;
            begin -= 1 + groups[slot];
            groups[slot] += size;
        }

        /** Moves to the slot below, and takes in the group that is there. */
        void moveDown() {
            int size = size();
            groups[slot] = 0;
            slot++;
            begin++;
            groups[slot] += size;
        }
    }
}
