package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.loading.AnnotatedStores.CascadingStore;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes on from a store to its items. */
class CascadeTest {

    @Test
    void allRemovesTheItemsOfAStore() {
        try (OtherStores stores = OtherStores.with(1, 3, CascadingStore.class)) {
            stores.sent(session -> session.remove(session.find(CascadingStore.class, 1)));
            stores.sent(session -> {
                assertEquals(List.of(), LazyLoading.load(session));
                assertEquals(
                        List.of(),
                        session.createSelectionQuery("from Item", Item.class).getResultList());
            });
        }
    }

    /** Where the list is loaded, persist goes on from it to the item that was removed. */
    @Test
    void persistTakesBackTheRemovalOfAnItemInALoadedList() {
        try (OtherStores stores = OtherStores.with(1, 3)) {
            List<String> sent = stores.sent(session -> {
                Store store = session.find(Store.class, 1);
                session.remove(store.getItems().get(0));
            });
            assertTrue(sent.stream().noneMatch(sql -> sql.startsWith("delete")), sent::toString);
        }
    }

    @Test
    void leavingTheListAloneDeletesNothing() {
        try (OtherStores stores = OtherStores.with(1, 3)) {
            List<String> sent = stores.sent(
                    session -> session.find(Store.class, 1).getItems().remove(0));
            assertEquals(2, sent.size(), sent::toString);
        }
    }
}
