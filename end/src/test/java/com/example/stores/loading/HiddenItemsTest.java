package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.stores.loading.AnnotatedStores.FilteredStore;
import com.example.stores.loading.AnnotatedStores.RestrictedStore;
import com.example.stores.models.Store;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** When a list holds less than its table, and when it does not. */
class HiddenItemsTest {

    @Test
    void aListThatIsNotLoadedNeverLooksEmpty() {
        try (SampleStores stores = new SampleStores(1, 3)) {
            stores.sessions().inTransaction(session -> {
                Store store = session.find(Store.class, 1);
                assertFalse(Hibernate.isInitialized(store.getItems()));
                assertFalse(store.getItems().isEmpty());
            });
        }
    }

    @Test
    void aFilterHidesItems() {
        try (OtherStores stores = OtherStores.with(1, 3, FilteredStore.class)) {
            stores.sent(session ->
                    assertEquals(3, session.find(FilteredStore.class, 1).items.size()));
            stores.sent(session -> {
                session.enableFilter("cheap");
                assertEquals(1, session.find(FilteredStore.class, 1).items.size());
            });
        }
    }

    @Test
    void aRestrictionHidesItems() {
        try (OtherStores stores = OtherStores.with(1, 3, RestrictedStore.class)) {
            stores.sent(session ->
                    assertEquals(1, session.find(RestrictedStore.class, 1).items.size()));
        }
    }

    private static Store loadCheapItems(Session session) {
        Store store = session.createSelectionQuery("from Store s join fetch s.items i where i.price < 2", Store.class)
                .getSingleResult();
        assertEquals(1, store.getItems().size());
        return store;
    }

    @Test
    void refreshRepairsAFilteredList() {
        try (SampleStores stores = new SampleStores(1, 3)) {
            stores.sessions().inTransaction(session -> {
                Store store = loadCheapItems(session);
                session.refresh(store);
                assertEquals(3, store.getItems().size());
            });
        }
    }

    @Test
    void detachRepairsAFilteredListForTheNextQuery() {
        try (SampleStores stores = new SampleStores(1, 3)) {
            stores.sessions().inTransaction(session -> {
                session.detach(loadCheapItems(session));
                assertEquals(3, session.find(Store.class, 1).getItems().size());
            });
        }
    }
}
