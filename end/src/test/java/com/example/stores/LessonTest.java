package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    void findsTheItemsOfAStoreWithTheSameSelectAsBefore() {
        assertEquals(
                List.of(
                        "select s1_0.id,s1_0.name from stores s1_0 where s1_0.name=?",
                        "select i1_0.store_id,i1_0.id,i1_0.name,i1_0.price from items i1_0 where i1_0.store_id=?"),
                statements(2));
        assertSays(2, "Chair for 15.99", "Table for 49.90", "The same SELECT as before, no longer written by hand.");
    }

    @Test
    void findsTheStoreOfAnItemWithTheSameSelectAsBefore() {
        assertEquals(
                List.of(
                        "select i1_0.id,i1_0.name,i1_0.price,i1_0.store_id from items i1_0 where i1_0.name=?",
                        "select s1_0.id,s1_0.name from stores s1_0 where s1_0.id=?"),
                statements(3));
        assertSays(3, "In the Garden Store.", "The same SELECT as before, no longer written by hand.");
    }

    @Test
    void saysWhichValuesWereSentAndWhatSentThem() {
        assertTrue(part(1).endsWith("\n       -- with 'Hose', 29.95, 2, from the commit"), part(1));
        assertTrue(part(2).contains("\n       -- with 1, from Lesson.itemsOfStore\n"), part(2));
        // Through the proxy of the store.
        assertTrue(part(3).contains("\n       -- with 2, from Lesson.storeOfItem\n"), part(3));
    }

    @Test
    void refusesAnItemOfAStoreThatDoesNotExist() {
        assertEquals(1, statements(4).size());
        assertTrue(part(4).contains("\n   It may not: "), part(4));
        assertTrue(part(4).toLowerCase(Locale.ROOT).contains("\"fk_items_store"), part(4));
        assertEquals(4, part(4).lines().count(), "the message is short");
    }

    @Test
    void savesTheNewItemsOfAStore() {
        assertEquals(3, statements(5).size());
        assertTrue(statements(5).get(2).startsWith("insert into items "), part(5));
        assertSays(
                5,
                "The Spade is in the Garden Store, and its list is Rake, Hose, Spade.",
                "Nobody saved the Spade: a store saves its new items with itself.");
    }

    @Test
    void doesNotChangeTheListWhenTheStoreAloneIsSet() {
        assertEquals(3, statements(6).size());
        assertSays(
                6,
                "The list is Rake, Hose, Spade.",
                "The Bench is saved, and the list in memory is still Rake, Hose, Spade.");
    }

    @Test
    void refusesAnItemThatIsOnlyInTheList() {
        assertEquals(1, statements(7).size());
        assertSays(
                7,
                "The Swing has no store: not-null property references a null or transient value for entity "
                        + "com.example.stores.models.Item.store");
    }

    @Test
    void refusesToRemoveAStoreThatHasItems() {
        assertEquals(2, statements(8).size());
        assertEquals("delete from stores where id=?", statements(8).get(1));
        assertTrue(part(8).contains("\n   It may not: "), part(8));
        assertTrue(part(8).toLowerCase(Locale.ROOT).contains("\"fk_items_store"), part(8));
    }

    /** The words are H2's, so that they are compared on H2 alone. */
    @Test
    void showsTheMessagesOfH2() {
        assumeTrue(System.getProperty("jdbc.url") == null);
        String refusal = "It may not: Referential integrity constraint violation: \"FK_ITEMS_STORE: PUBLIC.ITEMS "
                + "FOREIGN KEY(STORE_ID) REFERENCES PUBLIC.STORES(ID) ";
        assertSays(4, refusal + "(999)\"");
        assertSays(8, refusal + "(2)\"", "Its items would dangle. Remove them or give them to another store first.");
    }

    @Test
    void endsWithTheNumberOfStatements() {
        assertEquals("20 SQL statements were sent.\n", parts.get(9));
    }
}
