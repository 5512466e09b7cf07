package com.example.snapshots.docs.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two changes of one text come together, or it is said where they cannot. Each slash stands for a line feed. */
class MergeTest {
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("/", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "a/b/c | a/b/c | a/b/c | a/b/c",
                "a/b/c | A/b/c | a/b/C | A/b/C",
                // Next to each other: git would call it a conflict.
                "a/b/c | A/b/c | a/c | A/c",
                "a/b | A/b | a/B | A/B",
                "a/b | x/a/b | a/b/y | x/a/b/y",
                "a/b | a/x/b | a/x/b | a/x/b",
                "a/b | a/x/b | a | a/x",
                // The same line, other words.
                "void add(Item i) | void take(Item i) | final void add(Item i) | final void take(Item i)",
                // What is deleted whole goes under any name.
                "a/b/c/d | a/B/c/d | a/d | a/d",
                "a/b// | A/b// | a/b//c | A/b//c",
            })
    void bothChangesAreThere(String base, String ours, String theirs, String merged) throws Merge.Conflict {
        assertEquals(lines(merged), Merge.lines(lines(base), lines(ours), lines(theirs), Merge.Same.REFUSED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a/b/c|a/x/c|a/y/c|1", "a/b|a/x/b|a/y/b|1", "a|b||-1", "a/b/c/d|a/c/d|a/bb/c/dd|1"})
    void theSameWordTwiceIsNamedOrTakenFromTheSecond(String base, String ours, String theirs, int line)
            throws Merge.Conflict {
        List<String> second = theirs == null ? List.of() : lines(theirs);
        if (line >= 0) {
            Merge.Conflict e = assertThrows(
                    Merge.Conflict.class, () -> Merge.lines(lines(base), lines(ours), second, Merge.Same.REFUSED));
            assertEquals(line, e.line());
        }
        assertEquals(second, Merge.lines(lines(base), lines(ours), second, Merge.Same.THEIRS));
    }

    @Test
    void emptyTextsMerge() throws Merge.Conflict {
        assertEquals(List.of(), Merge.lines(List.of(), List.of(), List.of(), Merge.Same.REFUSED));
        assertEquals(List.of("a"), Merge.lines(List.of(), List.of("a"), List.of(), Merge.Same.REFUSED));
    }
}
