package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.models.Store;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.loader.MultipleBagFetchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinFetchTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void takesOneStatementAndReadsARowForEachItem(int number) {
        try (SampleStores stores = new SampleStores(number, 3)) {
            CountedPart part = CountedPart.of(stores, session -> {
                List<Store> loaded = JoinFetch.load(session);
                assertEquals(
                        IntStream.rangeClosed(1, number)
                                .mapToObj(s -> "Store %1$d: Item %1$d.1, Item %1$d.2, Item %1$d.3".formatted(s))
                                .toList(),
                        loaded.stream().map(SampleStores::describe).toList());
            });
            assertEquals(1, part.count());
            assertEquals(3L * number, stores.rows());
        }
    }

    @Test
    void keepsAStoreWithoutItems() {
        try (SampleStores stores = new SampleStores(1, 0)) {
            CountedPart.of(
                    stores,
                    session -> assertEquals(
                            "Store 1: ",
                            SampleStores.describe(JoinFetch.load(session).get(0))));
        }
    }

    @Test
    void aFilteredListSticksInItsSessionAndNotInTheNext() {
        Recording recording = new Recording();
        try (SampleStores stores = new SampleStores(1, 3)) {
            FilteredJoinFetch.show(stores, recording.output());
        }
        assertEquals(
                List.of(
                        "   Cheap items fetched: Store 1: Item 1.1",
                        "   All items fetched:   Store 1: Item 1.1",
                        "   All items fetched:   Store 1: Item 1.1, Item 1.2, Item 1.3"),
                recording.lines().stream()
                        .filter(line -> line.contains(" fetched: "))
                        .toList());
    }

    @Test
    void twoListsAtOnceAreRefusedBeforeAnythingIsSent() {
        try (SampleStores stores = new SampleStores(1, 1, "kiosk.xml")) {
            CountedPart part = CountedPart.of(stores, session -> {
                IllegalArgumentException refused =
                        assertThrows(IllegalArgumentException.class, () -> fetchTwoLists(session));
                assertEquals(MultipleBagFetchException.class, refused.getCause().getClass());
            });
            assertEquals(0, part.count());
            assertEquals(0, stores.sent().size());
        }
    }

    private static void fetchTwoLists(Session session) {
        session.createSelectionQuery("from Kiosk k join fetch k.phones join fetch k.hours", Kiosk.class)
                .getResultList();
    }

    @Test
    void showsTheMessageOfHibernate() {
        Recording recording = new Recording();
        try (SampleStores stores = new SampleStores(1, 1, "kiosk.xml")) {
            TwoListsAtOnce.show(stores, recording.output());
        }
        assertTrue(
                recording
                        .lines()
                        .contains(
                                "   It is refused: MultipleBagFetchException: cannot simultaneously fetch multiple bags: "
                                        + "[com.example.stores.loading.Kiosk.hours, com.example.stores.loading.Kiosk.phones]"),
                recording.text());
    }

    @Test
    void withoutFetchTheListsStayUnloaded() {
        try (SampleStores stores = new SampleStores(2, 3)) {
            CountedPart part = CountedPart.of(
                    stores,
                    session -> session.createSelectionQuery("from Store s left join s.items", Store.class)
                            .getResultList()
                            .forEach(store -> assertFalse(Hibernate.isInitialized(store.getItems()))));
            assertEquals(1, part.count());
        }
    }

    @Test
    void aStoreComesOnce() {
        try (SampleStores stores = new SampleStores(2, 3)) {
            CountedPart.of(
                    stores, session -> assertEquals(2, JoinFetch.load(session).size()));
            assertEquals(6, stores.rows());
        }
    }

    /** The limit is in the SQL, in brackets of its own. */
    @Test
    void aLimitCountsStores() {
        try (SampleStores stores = new SampleStores(3, 3)) {
            CountedPart part = CountedPart.of(stores, session -> {
                List<Store> page = session.createSelectionQuery(
                                "from Store s left join fetch s.items order by s.id", Store.class)
                        .setMaxResults(2)
                        .getResultList();
                assertEquals(2, page.size());
                page.forEach(store -> assertEquals(3, store.getItems().size()));
            });
            assertEquals(1, part.count());
            assertEquals(2 * 3, stores.rows());
        }
    }
}
