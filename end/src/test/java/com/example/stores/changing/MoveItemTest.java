package com.example.stores.changing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.stores.loading.SampleStores;
import com.example.stores.models.Store;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveItemTest {
    private static final String ALL = "Store 1: Item 1.1, Item 1.2; Store 2: Item 2.1, Item 2.2";
    private static final String MOVED = "Store 1: Item 1.2; Store 2: Item 1.1, Item 2.1, Item 2.2";

    private SampleStores stores;

    private void open(String... mappingFiles) {
        stores = FreshStores.with(2, 2, mappingFiles);
    }

    @Test
    void itIsOneUpdate() {
        open();
        Change change = Change.of(stores, MoveItem::move);
        assertEquals(List.of("select", "select", "select", "update"), change.verbs());
        assertEquals(MOVED, change.table());
    }

    @Test
    void itIsOneUpdateAlsoWhereTheNewStoreWasFoundFirst() {
        open();
        Change change = Change.of(stores, MoveItem::moveWithTheNewStoreFirst);
        assertEquals(List.of("select", "select", "select", "update"), change.verbs());
        assertEquals(MOVED, change.table());
    }

    @Test
    void theListsAloneSendNothing() {
        open();
        Change change = Change.of(stores, MoveItem::moveInTheListsAlone);
        assertEquals(List.of("select", "select", "select"), change.verbs());
        assertEquals(ALL, change.table());
    }

    @Test
    void theStoreAloneMovesTheRowAndNotTheListInMemory() {
        open();
        Change change = Change.of(stores, session -> {
            Store old = MoveItem.setTheStoreAlone(session);
            assertEquals("Store 1: Item 1.1, Item 1.2", SampleStores.describe(old));
        });
        assertEquals(List.of("select", "select", "update"), change.verbs());
        assertEquals(MOVED, change.table());
    }

    @Test
    void withOrphanRemovalItMovesWhereTheOldStoreWasFoundFirst() {
        open(RemoveItem.ORPHAN_REMOVAL);
        Change change = Change.of(stores, MoveItem::move);
        assertEquals(List.of("select", "select", "select", "update"), change.verbs());
        assertEquals(MOVED, change.table());
    }

    @Test
    void withOrphanRemovalItIsDeletedWhereTheNewStoreWasFoundFirst() {
        open(RemoveItem.ORPHAN_REMOVAL);
        Change change = Change.of(stores, MoveItem::moveWithTheNewStoreFirst);
        assertEquals(List.of("select", "select", "select", "delete"), change.verbs());
        assertEquals(List.of(), change.refusal());
        assertEquals("Store 1: Item 1.2; Store 2: Item 2.1, Item 2.2", change.table());
    }
}
