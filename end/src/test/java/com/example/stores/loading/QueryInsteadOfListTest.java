package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.Recordings;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import jakarta.persistence.NonUniqueResultException;
import java.util.List;
import java.util.function.BiFunction;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.SemanticException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each question is one statement beside the one for the store, and leaves the list alone. */
class QueryInsteadOfListTest {
    private static SampleStores stores;

    @BeforeAll
    static void open() {
        stores = new SampleStores(2, 20);
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    private static void assertAnswer(Object expected, int rows, BiFunction<Session, Store, Object> question) {
        CountedPart part = CountedPart.of(stores, session -> {
            Store store = session.find(Store.class, 1);
            assertEquals(expected, question.apply(session, store));
            assertFalse(Hibernate.isInitialized(store.getItems()));
        });
        assertEquals(2, part.count());
        assertEquals(1 + rows, stores.rows());
    }

    @Test
    void allItems() {
        assertAnswer(
                20,
                20,
                (session, store) -> QueryInsteadOfList.itemsOf(session, store, "")
                        .getResultList()
                        .size());
    }

    @Test
    void someItems() {
        assertAnswer(
                List.of("Item 1.1", "Item 1.2"),
                2,
                (session, store) ->
                        QueryInsteadOfList.itemsOf(session, store, "and price < 3.00").getResultList().stream()
                                .map(Item::getName)
                                .toList());
    }

    @Test
    void theFirstOfAName() {
        assertAnswer(
                "Item 1.7",
                1,
                (session, store) -> QueryInsteadOfList.firstNamed(session, store, "Item 1.7")
                        .getName());
    }

    @Test
    void noneOfANameThatAnotherStoreHas() {
        CountedPart.of(
                stores,
                session ->
                        assertNull(QueryInsteadOfList.firstNamed(session, session.find(Store.class, 1), "Item 2.7")));
    }

    @Test
    void theirNumber() {
        assertAnswer(
                20L,
                1,
                (session, store) ->
                        QueryInsteadOfList.itemsOf(session, store, "").getResultCount());
    }

    @Test
    void aPage() {
        assertAnswer(
                List.of("Item 1.6", "Item 1.7", "Item 1.8", "Item 1.9", "Item 1.10"),
                5,
                (session, store) ->
                        QueryInsteadOfList.itemsOf(session, store, "")
                                .setFirstResult(5)
                                .setMaxResults(5)
                                .getResultList()
                                .stream()
                                .map(Item::getName)
                                .toList());
    }

    @Test
    void theSizeOfTheListItself() {
        assertAnswer(20, 1, (session, store) -> Hibernate.size(store.getItems()));
    }

    @Test
    void whetherTheListHoldsAnItem() {
        assertAnswer(
                true, 1, (session, store) -> Hibernate.contains(store.getItems(), session.getReference(Item.class, 1)));
        assertAnswer(
                false,
                0,
                (session, store) -> Hibernate.contains(store.getItems(), session.getReference(Item.class, 21)));
    }

    @Test
    void theStepPrintsTheAnswers() {
        Recording recording = Recordings.of(new QueryInsteadOfList());
        assertEquals(
                List.of(
                        "   All items: 20",
                        "   Cheaper than 3.00: Item 1.1, Item 1.2",
                        "   The first named Chair: it costs 15.99",
                        "   Counted: 20",
                        "   The second page of five: Item 1.6, Item 1.7, Item 1.8, Item 1.9, Item 1.10",
                        "   Hibernate.size(store.getItems()): 20",
                        "   Hibernate.contains(store.getItems(), chair): true",
                        "   Hibernate.isInitialized(store.getItems()): false",
                        "   Counted: 20",
                        "   Hibernate.size(store.getItems()): 20",
                        "   One more item is saved, and it says: 20"),
                recording.lines().stream()
                        .filter(line -> line.matches("   [AC-Z].*: .*"))
                        .toList());
    }

    @Test
    void askedTwiceItIsSentTwice() {
        CountedPart part = CountedPart.of(stores, session -> {
            Store store = session.getReference(Store.class, 1);
            QueryInsteadOfList.itemsOf(session, store, "").getResultList();
            QueryInsteadOfList.itemsOf(session, store, "").getResultList();
        });
        assertEquals(2, part.count());
    }

    @Test
    void severalStoresAreOneStatement() {
        CountedPart part = CountedPart.of(
                stores,
                session -> assertEquals(
                        40,
                        QueryInsteadOfList.itemsOfAll(
                                        session,
                                        List.of(
                                                session.getReference(Store.class, 1),
                                                session.getReference(Store.class, 2)))
                                .size()));
        assertEquals(1, part.count());
    }

    @Test
    void aWrongNameShowsWhenTheQueryIsMade() {
        CountedPart part = CountedPart.of(stores, session -> {
            Store store = session.getReference(Store.class, 1);
            Exception refused = assertThrows(
                    SemanticException.class, () -> QueryInsteadOfList.itemsOf(session, store, "and nam = 'x'"));
            assertTrue(refused.getMessage().contains("'nam'"), refused.getMessage());
        });
        assertEquals(0, part.count());
    }

    @Test
    void aParameterThatTheQueryDoesNotHaveIsRefused() {
        CountedPart.of(stores, session -> {
            SelectionQuery<Item> query = QueryInsteadOfList.itemsOf(session, session.getReference(Store.class, 1), "");
            assertThrows(IllegalArgumentException.class, () -> query.setParameter("name", "Chair"));
        });
    }

    @Test
    void twoMatchesWithoutALimitAreAnException() {
        CountedPart.of(stores, session -> {
            SelectionQuery<Item> query = QueryInsteadOfList.itemsOf(session, session.getReference(Store.class, 1), "");
            assertThrows(NonUniqueResultException.class, query::getSingleResultOrNull);
        });
    }
}
