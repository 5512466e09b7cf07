package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;

/** Which ways to add an item load the list that it is added to. {@link WriteOnlyTest} has those of the step. */
class AddToOtherCollectionsTest {

    @Test
    void addToAMappedByListLoadsNothing() {
        try (SampleStores stores = new SampleStores(1, 5)) {
            stores.sessions().inTransaction(session -> {
                Store store = session.find(Store.class, 1);
                store.addItem(WriteOnly.newItem("Rake"));
                assertFalse(Hibernate.isInitialized(store.getItems()));
            });
        }
    }

    @Test
    void addAtAPlaceLoadsTheList() {
        try (SampleStores stores = new SampleStores(1, 5)) {
            stores.sessions().inTransaction(session -> {
                Store store = session.find(Store.class, 1);
                Item rake = WriteOnly.newItem("Rake");
                rake.setStore(store);
                store.getItems().add(0, rake);
                assertTrue(Hibernate.isInitialized(store.getItems()));
            });
        }
    }

    @Test
    void addToAListWithoutMappedByLoadsTheList() {
        try (OtherStores stores = OtherStores.with(1, 5, StoreWithJoinTable.class)) {
            stores.sent(session -> {
                StoreWithJoinTable store = session.find(StoreWithJoinTable.class, 1);
                store.items.add(session.find(Item.class, 1));
                assertTrue(Hibernate.isInitialized(store.items));
                assertEquals(1, store.items.size());
            });
        }
    }

    @Entity
    @Table(name = "stores")
    static class StoreWithJoinTable {
        @Id
        Integer id;

        @OneToMany
        List<Item> items = new ArrayList<>();
    }
}
