package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.stores.loading.AnnotatedStores.CascadingStore;
import com.example.stores.models.Item;
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
}
