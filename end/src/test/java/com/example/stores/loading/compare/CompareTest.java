package com.example.stores.loading.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.loading.CountedPart;
import com.example.stores.loading.EagerLoading;
import com.example.stores.loading.SampleStores;
import com.example.stores.running.WrongUsageException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {
    private static final String TABLE = """
                                   statements        rows read  entities loaded
            stores                        100              100              100

            Every store with its items
              lazy                        101             2100             2100
              eager                       101             2100             2100
              join-fetch                    1             2000             2100
              entity-graph                  1             2000             2100
              batch                         5             2100             2100
              subselect                     2             2100             2100
              query                       101             2100             2100
              projection                    1             2000                0
              JDBC by hand                  1             2000                0

            A page of 10 stores with their items
              lazy                         11              210              210
              page                          1              200              210
              batch                         2              210              210
              subselect                     2             2010             2010
              JDBC by hand                  1              200                0

            The names of the stores
              lazy                          1              100              100
              eager                       101             2100             2100
              detached                      1              100              100
              JDBC by hand                  1              100                0

            The number of items of each store
              lazy                        101             2100             2100
              query                       101              200              100
              projection                    1              100                0
              JDBC by hand                  1              100                0

            One item of one store, by its name
              lazy                          2               21               21
              query                         1                1                1
              JDBC by hand                  1                1                0

            One new item for one store
              lazy                          2                2                1
              write-only                    1                1                0
              JDBC by hand                  1                1                0
            """;

    /** For other numbers of stores it is kept, as all that the steps print, in docs/output. */
    @Test
    void printsTheTable() {
        Recording recording = new Recording();
        new Compare().run(recording.output(), List.of("100"));
        List<String> lines = recording.lines();
        assertEquals(TABLE, String.join("\n", lines.subList(2, lines.size() - 3)) + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void printsTheTableForAnotherNumberOfStores(int stores) {
        Recording recording = new Recording();
        new Compare().run(recording.output(), List.of(String.valueOf(stores)));
        List<String> rows = recording.lines().stream()
                .skip(2)
                .filter(line -> line.matches("(  |stores).*[0-9]"))
                .toList();
        assertEquals(29, rows.size());
        assertEquals(1, rows.stream().map(String::length).distinct().count(), "they are aligned");
        assertTrue(rows.get(0).matches("stores( +" + stores + "){3}"), rows.get(0));
        assertTrue(rows.get(1).matches("  lazy +" + (1 + stores) + "( +" + 21 * stores + "){2}"), rows.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "10001", "99999", "100000", "-1", "+1", "1.0", "1e3", "0x10", "010", "ten", "", " ", " 5", "5 5",
                "\u0665"
            })
    void anythingElseGetsOneClearLine(String given) {
        Recording recording = new Recording();
        WrongUsageException wrong =
                assertThrows(WrongUsageException.class, () -> new Compare().run(recording.output(), List.of(given)));
        assertEquals(
                "\"compare\" takes a whole number of stores from 1 to 10000, and \"" + given + "\" is none.",
                wrong.getMessage());
        assertEquals("", recording.text());
    }

    @Test
    void takesOneNumber() {
        WrongUsageException wrong = assertThrows(
                WrongUsageException.class, () -> new Compare().run(new Recording().output(), List.of("10", "20")));
        assertTrue(wrong.getMessage().contains("\"10 20\""), wrong.getMessage());
    }

    @Test
    void theBestWayToEachQuestionTakesNoMoreThanJdbc() {
        Map<Way, Counts> counts = Counts.measure(30, 20);
        for (Question question : Questions.ALL) {
            int last = question.ways().size() - 1;
            Counts jdbc = counts.get(question.ways().get(last));
            assertEquals("JDBC by hand", question.ways().get(last).name());
            assertEquals(jdbc.statements(), least(question, counts, Counts::statements), question.text());
            assertEquals(jdbc.rows(), least(question, counts, Counts::rows), question.text());
        }
    }

    private static long least(Question question, Map<Way, Counts> counts, ToLongFunction<Counts> what) {
        return question.ways().stream()
                .filter(way -> !way.name().equals("JDBC by hand"))
                .mapToLong(way -> what.applyAsLong(counts.get(way)))
                .min()
                .orElseThrow();
    }

    /** The driver, the log and Hibernate's statistics count independently of each other. */
    @Test
    void allCountersAgreeAndAllWaysGiveTheSameAnswer() {
        try (SampleStores lazy = new SampleStores(30, 20);
                SampleStores eager = new SampleStores(30, 20, EagerLoading.EAGER_ITEMS)) {
            for (Question question : Questions.ALL) {
                Set<Long> answers = question.ways().stream()
                        .map(way -> answer(way.eagerMapping() ? eager : lazy, way))
                        .collect(Collectors.toSet());
                assertEquals(1, answers.size(), question.text() + " " + answers);
            }
        }
    }

    private static long answer(SampleStores stores, Way way) {
        long[] answer = new long[1];
        CountedPart part =
                CountedPart.of(stores, session -> answer[0] = way.answer().applyAsLong(session));
        if (!way.name().equals("JDBC by hand")) {
            assertEquals(part.sql().size(), stores.sent().size(), way.name());
            assertEquals(part.sql().size(), part.count(), way.name());
        }
        return answer[0];
    }

    @Test
    void theAnswerHoldsEveryCharacter() {
        try (SampleStores stores = new SampleStores(2, 3)) {
            long characters = "Store 1".length() * 2 + "Item 1.1".length() * 6;
            Way jdbc = Questions.ALL.get(0).ways().get(8);
            assertEquals(characters, answer(stores, jdbc));
        }
    }
}
