package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LessonTest {
    private static List<String> parts;

    @BeforeAll
    static void runTheLesson() {
        Recording out = new Recording();
        new Lesson().run(out.output());
        parts = Arrays.asList(out.text().split("\n\n"));
    }

    private static String part(int number) {
        assertTrue(parts.get(number).startsWith(number + ". "), parts.get(number));
        return parts.get(number);
    }

    private static List<String> statements(int number) {
        return Recording.statementsIn(part(number));
    }

    private static void assertSays(int number, String... lines) {
        assertEquals(
                List.of(lines),
                part(number)
                        .lines()
                        .skip(1)
                        .filter(line -> !line.matches(" {3}( {4}|\\[).*"))
                        .map(String::strip)
                        .toList());
    }

    @Test
    void savesEachRowWithOneInsert() {
        assertEquals(
                2,
                statements(1).stream()
                        .filter(sql -> sql.startsWith("insert into stores "))
                        .count());
        assertEquals(
                4,
                statements(1).stream()
                        .filter(sql -> sql.startsWith("insert into items "))
                        .count());
        assertEquals(6, statements(1).size());
    }

    @Test
    void findsTheItemsOfAStoreWithASecondQuery() {
        assertEquals(
                List.of(
                        "select s1_0.id,s1_0.name from stores s1_0 where s1_0.name=?",
                        "select i1_0.id,i1_0.name,i1_0.price,i1_0.store_id from items i1_0 where i1_0.store_id=?"),
                statements(2));
        assertSays(2, "Chair for 15.99", "Table for 49.90", "The second query is ours, written by hand.");
    }

    @Test
    void findsTheStoreOfAnItemWithASecondQuery() {
        assertEquals(
                List.of(
                        "select i1_0.id,i1_0.name,i1_0.price,i1_0.store_id from items i1_0 where i1_0.name=?",
                        "select s1_0.id,s1_0.name from stores s1_0 where s1_0.id=?"),
                statements(3));
        assertSays(3, "In the Garden Store.", "The second query is ours again.");
    }

    @Test
    void acceptsAnItemOfAStoreThatDoesNotExist() {
        assertEquals(3, statements(4).size());
        assertSays(
                4,
                "It may. The Sofa has storeId 999, and its store is null.",
                "A row like this dangles: it points to nothing, and nothing told us.");
    }

    @Test
    void endsWithTheNumberOfStatements() {
        assertEquals("13 SQL statements were sent.\n", parts.get(5));
    }
}
