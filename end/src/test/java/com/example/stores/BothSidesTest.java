package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.example.stores.loading.SampleStores;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done to one side of the relationship is not done to the other. */
class BothSidesTest {

    private static Item chair() {
        return new Item("Chair", new BigDecimal("15.99"));
    }

    @Test
    void hibernateDoesNotKeepThemInStep() {
        try (SampleStores stores = new SampleStores(1, 1)) {
            stores.sessions().inTransaction(session -> {
                Store store = session.find(Store.class, 1);
                assertEquals(1, store.getItems().size());
                Item chair = chair();
                chair.setStore(store);
                session.persist(chair);
                session.flush();
                assertEquals(1, store.getItems().size());
                session.refresh(store);
                assertEquals(2, store.getItems().size());
            });
        }
    }

    @Test
    void theStoreOfAnItemThatWasAddedToTheListAloneIsNull() {
        Store store = new Store("Furniture Store");
        Item chair = chair();
        store.getItems().add(chair);
        assertNull(chair.getStore());
    }

    @Test
    void theColumnComesFromTheItem() {
        try (SampleStores stores = new SampleStores(2, 0)) {
            stores.sessions().inTransaction(session -> {
                Item chair = chair();
                chair.setStore(session.find(Store.class, 2));
                // The list says otherwise, and nobody asks it.
                session.find(Store.class, 1).getItems().add(chair);
                session.persist(chair);
            });
            stores.sessions().inSession(session -> {
                Item found =
                        session.createSelectionQuery("from Item", Item.class).getSingleResult();
                assertSame(session.find(Store.class, 2), found.getStore());
                assertEquals(List.of(), session.find(Store.class, 1).getItems());
            });
        }
    }
}
