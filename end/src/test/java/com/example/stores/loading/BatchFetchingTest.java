package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Store;
import com.example.stores.running.Server;
import java.util.List;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchFetchingTest {

    @ParameterizedTest
    @CsvSource({"1, 2", "10, 2", "25, 2", "26, 3", "60, 4", "100, 5"})
    void takesOneMoreStatementForEach25Stores(int number, int statements) {
        try (SampleStores stores = new SampleStores(number, 2)) {
            CountedPart part = CountedPart.of(
                    stores,
                    session -> BatchFetching.load(session)
                            .forEach(store -> assertEquals(2, store.getItems().size())));
            assertEquals(statements, part.count());
        }
    }

    @Test
    void theFirstTouchLoadsTheListsOf25Stores() {
        try (SampleStores stores = new SampleStores(26, 2)) {
            CountedPart.of(stores, session -> {
                List<Store> loaded = BatchFetching.load(session);
                assertFalse(loaded.stream().anyMatch(store -> Hibernate.isInitialized(store.getItems())));
                loaded.get(0).getItems().size();
                assertTrue(loaded.subList(0, 25).stream().allMatch(store -> Hibernate.isInitialized(store.getItems())));
                assertFalse(Hibernate.isInitialized(loaded.get(25).getItems()));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 2", "26, 3"})
    void anAnnotationOnTheModelDoesTheSame(int number, int statements) {
        try (OtherStores stores = OtherStores.with(number, 2, AnnotatedStores.BatchedStore.class)) {
            List<String> sent = stores.sent(
                    session -> session.createSelectionQuery("from BatchedStore", AnnotatedStores.BatchedStore.class)
                            .getResultList()
                            .forEach(store -> assertEquals(2, store.items.size())));
            assertEquals(statements, sent.size());
        }
    }

    /** H2 has a place for each id that there could be, and PostgreSQL an array. */
    @Test
    void thePlacesOfABatch() {
        try (SampleStores stores = new SampleStores(26, 2)) {
            CountedPart part = CountedPart.of(
                    stores,
                    session -> BatchFetching.load(session)
                            .forEach(store -> assertEquals(2, store.getItems().size())));
            String places = Server.isNamed() ? "store_id = any (?)" : "store_id in (?" + ",?".repeat(24) + ")";
            assertTrue(part.sql().get(1).endsWith(places), part.sql().get(1));
            assertTrue(part.sql().get(2).endsWith("store_id=?"), part.sql().get(2));
        }
    }
}
