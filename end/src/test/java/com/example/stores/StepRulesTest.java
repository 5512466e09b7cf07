package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule for a step notices what breaks it, and says which rule it is. */
class StepRulesTest {
    private static final String GOOD = """
            LAZY: Print.

               [1] select 1
               [2] select 2
               2 statements = 1 for the stores + 1, and more words
               [1] select 1
               1 statement = ceil(10 stores / 25)
            """;

    @Test
    void aGoodStepBreaksNone() {
        assertEquals(List.of(), StepRules.brokenBy(GOOD));
        assertEquals(List.of(), StepRules.brokenBy("AFTER:\n   [1] select 1\n1 SQL statements were sent.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Caf\u00e9|A line is ASCII, without tabs and carriage returns",
                "a\tb|A line is ASCII, without tabs and carriage returns",
                "words |A line does not end in blanks",
                "   [2] select 2|The statements are numbered from 1 after each count, here 1",
                "   1 statement = 1|A count is the number of statements above it, here 0",
                "   0 statements = 7 because I say so|A count is the value of its formula, here 7",
                "   0 statements = because I say so|A count is the value of its formula, here -1",
                "1 statement = 7 because I say so|A number of statements is counted, as \"   2 statements = 1 + 1\", and"
                        + " not typed",
                "It takes 11 statements.|A number of statements is counted, as \"   2 statements = 1 + 1\", and not typed",
                "9 SQL statements were sent.|The count at the end is the number of all statements, here 3",
            })
    void aLineThatBreaksOneIsNamedWithIt(String line, String rule) {
        assertEquals(
                "Line 8: " + rule + ": " + line,
                StepRules.brokenBy(GOOD + line + "\n").get(0));
    }

    @Test
    void aSentenceIsNotTooWide() {
        assertEquals(List.of(), StepRules.brokenBy("x".repeat(100) + "\n"));
        String wide = "x".repeat(101);
        assertEquals(List.of("Line 1: A sentence has at most 100 columns: " + wide), StepRules.brokenBy(wide + "\n"));
    }

    @Test
    void theEndIsTheEnd() {
        String rule = "A step ends with the end of its last line, and not with an empty line.";
        assertEquals(List.of(rule), StepRules.brokenBy("word"));
        assertEquals(List.of(rule), StepRules.brokenBy("word\n\n"));
    }

    @Test
    void whatNobodyCountsIsNoticed() {
        assertEquals(
                List.of("Each statement is counted, and nobody counts the last 1."),
                StepRules.brokenBy(GOOD + "   [1] select 3\n"));
    }
}
