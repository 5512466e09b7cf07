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

               [1] select ?
                   -- with 1, from Lesson.save
               [2] select id
                   from stores
                   -- with 'One',
                   -- 'Two', from the commit
               2 statements = 1 for the stores + 1, and more words
               [1] select 1
                   -- from LazyLoading.load
               1 statement = ceil(10 stores / 25)
            """;

    private static final String STATEMENT = "   [1] select 1\n       -- from Lesson.save\n";

    @Test
    void aGoodStepBreaksNone() {
        assertEquals(List.of(), StepRules.brokenBy(GOOD));
        assertEquals(List.of(), StepRules.brokenBy("AFTER:\n" + STATEMENT + "1 SQL statements were sent.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Caf\u00e9|A line is ASCII, without tabs and carriage returns",
                "a\tb|A line is ASCII, without tabs and carriage returns",
                "words |A line does not end in blanks",
                "       from items|Statements alone are indented by 7 columns",
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
                "Line 13: " + rule + ": " + line,
                StepRules.brokenBy(GOOD + line + "\n").get(0));
    }

    @Test
    void aSentenceIsNotTooWide() {
        assertEquals(List.of(), StepRules.brokenBy("x".repeat(100) + "\n"));
        String wide = "x".repeat(101);
        assertEquals(List.of("Line 1: A sentence has at most 100 columns: " + wide), StepRules.brokenBy(wide + "\n"));
    }

    @Test
    void aStatementHasACause() {
        String rule =
                "A statement ends with its cause, as \"       -- with 1, from Lesson.save\", before anything else: ";
        assertEquals(
                List.of("Line 15: " + rule + "   1 statement = 1"),
                StepRules.brokenBy(GOOD + "   [1] select ?\n       -- with 1\n   1 statement = 1\n"));
        assertEquals(
                List.of("Line 14: " + rule + "   1 statement = 1"),
                StepRules.brokenBy(GOOD + "   [1] select 1\n   1 statement = 1\n"));
        assertEquals(
                List.of("Line 14: " + rule + "   [2] select 1"),
                StepRules.brokenBy(GOOD + "   [1] select 1\n"
                        + STATEMENT.replace('1', '2').replace("t 2", "t 1") + "   2 statements = 2\n"));
    }

    @Test
    void aLineOfSqlIsNotTooWide() {
        String wide = "   [1] select '" + "x".repeat(70) + "'";
        assertEquals(
                List.of("Line 13: A line of SQL has at most 80 columns: " + wide),
                StepRules.brokenBy(GOOD + wide + "\n       -- from Lesson.save\n   1 statement = 1\n"));
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
                StepRules.brokenBy(GOOD + STATEMENT));
    }
}
