package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LazyLoadingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void takesOneStatementUntouchedAndOneMoreForEachStoreTouched(int number) {
        try (SampleStores stores = new SampleStores(number, 2)) {
            CountedPart untouched = CountedPart.of(
                    stores,
                    session -> LazyLoading.load(session)
                            .forEach(store -> assertFalse(Hibernate.isInitialized(store.getItems()), store.getName())));
            assertEquals(1, untouched.count());

            CountedPart touched = CountedPart.of(
                    stores,
                    session -> LazyLoading.load(session)
                            .forEach(store -> assertEquals(2, store.getItems().size())));
            assertEquals(1 + number, touched.count());
        }
    }

    @Test
    void aListIsLoadedOnce() {
        try (SampleStores stores = new SampleStores(1, 2)) {
            CountedPart part = CountedPart.of(stores, session -> {
                Store store = LazyLoading.load(session).get(0);
                store.getItems().size();
                store.getItems().size();
            });
            assertEquals(2, part.count());
        }
    }

    @Test
    void isTheDefault() throws Exception {
        assertEquals(FetchType.LAZY, OneToMany.class.getMethod("fetch").getDefaultValue());
    }

    @Test
    void theFirstQuestionToTheListSendsTheStatement() {
        try (SampleStores stores = new SampleStores(1, 2)) {
            CountedPart.of(stores, session -> {
                Store store = LazyLoading.load(session).get(0);
                List<Item> items = store.getItems();
                items.getClass();
                items.stream();
                assertFalse(Hibernate.isInitialized(items));
                assertFalse(items.isEmpty());
                assertTrue(Hibernate.isInitialized(items));
            });
        }
    }

    @Test
    void initializeLoadsOneList() {
        try (SampleStores stores = new SampleStores(2, 2)) {
            CountedPart part = CountedPart.of(stores, session -> {
                List<Store> loaded = LazyLoading.load(session);
                Hibernate.initialize(loaded.get(0).getItems());
                assertTrue(Hibernate.isInitialized(loaded.get(0).getItems()));
                assertFalse(Hibernate.isInitialized(loaded.get(1).getItems()));
            });
            assertEquals(2, part.count());
        }
    }

    @Test
    void severalStoresByTheirIdsAreOneStatement() {
        try (SampleStores stores = new SampleStores(3, 2)) {
            CountedPart part = CountedPart.of(stores, session -> {
                List<Store> found = session.findMultiple(Store.class, List.of(3, 1));
                assertEquals(
                        List.of("Store 3", "Store 1"),
                        found.stream().map(Store::getName).toList());
            });
            assertEquals(1, part.count());
        }
    }

    @Test
    void aListStaysLoadedAfterACommit() {
        try (SampleStores stores = new SampleStores(1, 2)) {
            CountedPart part = CountedPart.of(stores, session -> {
                Store store = LazyLoading.load(session).get(0);
                assertEquals(2, store.getItems().size());
                session.getTransaction().commit();
                session.beginTransaction();
                assertEquals("Store 1", store.getName());
                assertEquals(2, store.getItems().size());
            });
            assertEquals(2, part.count());
        }
    }
}
