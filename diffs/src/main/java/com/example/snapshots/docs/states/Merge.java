package com.example.snapshots.docs.states;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A three-way merge: what two texts have each made of a third one, together. Changes next to each other do not get in each
 * other's way; where two change the same lines they are merged word by word. What the second one deletes whole goes,
 * whatever the first one has made of it: a patch that takes a method away takes it away under another name, too.
 *
 * <p>Linear in the changes, after two diffs by {@code java-diff-utils}.
 *
 * @see <a href="https://www.cis.upenn.edu/~bcpierce/papers/diff3-short.pdf">Khanna, Kunal, Pierce: A Formal Investigation
 *     of Diff3</a>
 */
final class Merge {
    private static final Pattern WORD = Pattern.compile("\\w+|\\s+|\\W");

    private Merge() {}

    /** Two changes of the same lines that cannot be merged. */
    static final class Conflict extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        Conflict(int line) {
            super("line " + (line + 1), null, false, false);
            this.line = line;
        }

        /** The first line of it in the third text, counted from 0. */
        int line() {
            return line;
        }
    }

    /** A change of the third text: which of its elements, from one to before another, become what. */
    private record Change(int begin, int end, List<String> becomes) {}

    /** What is done where both change the same words. */
    enum Same {
        REFUSED,
        /** What the second one has made of them is taken. */
        THEIRS
    }

    static List<String> lines(List<String> base, List<String> ours, List<String> theirs, Same same) throws Conflict {
        return merge(base, ours, theirs, same, true);
    }

    private static List<String> merge(
            List<String> base, List<String> ours, List<String> theirs, Same same, boolean areLines) throws Conflict {
        List<Change> mine = changes(base, ours);
        List<Change> yours = changes(base, theirs);
        List<String> merged = new ArrayList<>();
        int next = 0;
        int m = 0;
        int y = 0;
        while (m < mine.size() || y < yours.size()) {
            int firstM = m;
            int firstY = y;
            boolean mineFirst = y == yours.size() || m < mine.size() && isBefore(mine.get(m), yours.get(y));
            Change first = mineFirst ? mine.get(m++) : yours.get(y++);
            int begin = first.begin();
            int end = first.end();
            boolean isOnlyInsertion = begin == end;
            boolean grows = true;
            while (grows) {
                grows = false;
                while (m < mine.size() && overlaps(mine.get(m), begin, end, isOnlyInsertion && m == firstM)) {
                    end = Math.max(end, mine.get(m++).end());
                    grows = true;
                }
                while (y < yours.size() && overlaps(yours.get(y), begin, end, isOnlyInsertion && y == firstY)) {
                    end = Math.max(end, yours.get(y++).end());
                    grows = true;
                }
            }
            merged.addAll(base.subList(next, begin));
            List<String> part = base.subList(begin, end);
            List<String> fromMine = applied(base, begin, end, mine.subList(firstM, m));
            List<String> fromYours = applied(base, begin, end, yours.subList(firstY, y));
            if (fromYours.equals(part)) {
                merged.addAll(fromMine);
            } else if (fromMine.equals(part) || fromMine.equals(fromYours) || fromYours.isEmpty()) {
                merged.addAll(fromYours);
            } else if (areLines) {
                merged.addAll(words(begin, part, fromMine, fromYours, same));
            } else if (same == Same.THEIRS) {
                merged.addAll(fromYours);
            } else {
                throw new Conflict(begin);
            }
            next = end;
        }
        merged.addAll(base.subList(next, base.size()));
        return merged;
    }

    private static List<Change> changes(List<String> base, List<String> other) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(base, other).getDeltas()) {
            int begin = delta.getSource().getPosition();
            changes.add(new Change(
                    begin, begin + delta.getSource().size(), delta.getTarget().getLines()));
        }
        return changes;
    }

    /** Of two that begin at the same place, what is inserted there comes first. */
    private static boolean isBefore(Change a, Change b) {
        return a.begin() < b.begin() || a.begin() == b.begin() && a.end() <= b.end();
    }

    /** Whether a change touches elements of a range, or both insert at one place. */
    private static boolean overlaps(Change change, int begin, int end, boolean bothInsert) {
        return change.begin() < end || bothInsert && change.begin() == begin && change.end() == begin;
    }

    private static List<String> applied(List<String> base, int begin, int end, List<Change> changes) {
        List<String> result = new ArrayList<>();
        int next = begin;
        for (Change change : changes) {
            result.addAll(base.subList(next, change.begin()));
            result.addAll(change.becomes());
            next = change.end();
        }
        result.addAll(base.subList(next, end));
        return result;
    }

    private static List<String> words(int line, List<String> base, List<String> ours, List<String> theirs, Same same)
            throws Conflict {
        List<String> merged;
        try {
            merged = merge(words(base), words(ours), words(theirs), same, false);
        } catch (Conflict e) {
            throw new Conflict(line);
        }
        String text = String.join("", merged);
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    /** The words of lines, each of which ends with a line feed. */
    private static List<String> words(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
