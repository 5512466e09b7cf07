package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.Recordings;
import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.exception.SQLGrammarException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageOfStoresTest {
    private static SampleStores stores;

    @BeforeAll
    static void open() {
        stores = new SampleStores(10, 3);
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    private static void assertLoaded(List<Store> page, String... names) {
        assertEquals(List.of(names), page.stream().map(Store::getName).toList());
        assertTrue(page.stream().allMatch(store -> Hibernate.isInitialized(store.getItems())));
    }

    @Test
    void aFetchJoinHasTheLimitInItsSql() {
        CountedPart part = CountedPart.of(stores, session -> {
            List<String> warnings =
                    Warnings.of("query", () -> assertLoaded(PageOfStores.load(session, 2), "Store 1", "Store 2"));
            assertEquals(List.of(), warnings);
        });
        assertEquals(1, part.count());
        assertTrue(
                part.sql().get(0).contains(" fetch first ? rows only"),
                part.sql().get(0));
        assertEquals(2 * 3, stores.rows());
    }

    /**
     * A fault of Hibernate 7.4: what it has worked out for a text, with or without a limit, it uses for the other, too.
     * When this turns red, part 5 of the step and its section can go.
     */
    @Test
    void aTextThatRanWithoutALimitIgnoresOne() {
        try (SampleStores fresh = new SampleStores(10, 3)) {
            CountedPart part = CountedPart.of(
                    fresh,
                    session -> assertEquals(
                            "10 stores without a limit, and 10 with a limit of 2",
                            PageOfStores.withAndWithoutLimit(session)));
            assertEquals(part.sql().get(0), part.sql().get(1));
        }
    }

    @Test
    void inTheOrderOfItemsAllRowsAreReadAndHibernateWarns() {
        CountedPart part = CountedPart.of(stores, session -> {
            List<String> warnings = Warnings.of(
                    "query", () -> assertLoaded(PageOfStores.loadInOrderOfItems(session), "Store 1", "Store 10"));
            assertEquals(List.of("HHH90003004"), warnings);
        });
        assertEquals(1, part.count());
        assertFalse(part.sql().get(0).contains(" fetch first "), part.sql().get(0));
        assertEquals(10 * 3, stores.rows());
    }

    /** A fault of Hibernate 7.4: the condition stands in the part of the statement that has no items. */
    @Test
    void aConditionOnTheFetchedItemsIsRefusedByTheDatabase() {
        String query = "from Store s join fetch s.items i where i.price > 0 order by s.id";
        CountedPart.of(
                stores,
                session -> assertThrows(SQLGrammarException.class, () -> PageOfStores.firstOf(session, query, 2)));
    }

    @Test
    void aConditionInASubqueryKeepsTheLimitAndTheWholeLists() {
        String query = "from Store s left join fetch s.items"
                + " where exists (select 1 from Item i where i.store = s and i.price < 2) order by s.id";
        CountedPart part = CountedPart.of(stores, session -> {
            List<Store> page = PageOfStores.firstOf(session, query, 2);
            assertLoaded(page, "Store 1", "Store 2");
            assertEquals(3, page.get(0).getItems().size());
        });
        assertEquals(1, part.count());
        assertTrue(
                part.sql().get(0).contains(" fetch first ? rows only"),
                part.sql().get(0));
    }

    @Test
    void aJoinWithoutFetchCountsRowsUnlessTheyAreDistinct() {
        CountedPart.of(stores, session -> {
            List<Store> page = PageOfStores.loadWithPlainJoin(session, "");
            assertEquals(List.of("Store 1"), page.stream().map(Store::getName).toList());
            assertFalse(Hibernate.isInitialized(page.get(0).getItems()));
        });
        assertEquals(2, stores.rows());
        CountedPart.of(
                stores,
                session -> assertEquals(
                        List.of("Store 1", "Store 2"),
                        PageOfStores.loadWithPlainJoin(session, "distinct").stream()
                                .map(Store::getName)
                                .toList()));
        assertEquals(2, stores.rows());
    }

    @Test
    void theStepSaysWhatWasReadAndWhatHibernateWarnsOf() {
        Recording recording = Recordings.of(new PageOfStores());
        assertEquals(
                List.of(
                        "   6 rows were read, and 8 entities loaded.",
                        "   Hibernate warns: HHH90003004",
                        "   30 rows were read, and 40 entities loaded.",
                        "   8 rows were read, and 8 entities loaded."),
                recording.lines().stream()
                        .filter(line -> line.contains(" rows were read") || line.contains(" warns: "))
                        .toList());
    }
}
