package com.example.stores.changing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.loading.SampleStores;
import com.example.stores.models.Store;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemoveItemTest {
    private static final String ALL = "Store 1: Item 1.1, Item 1.2; Store 2: Item 2.1, Item 2.2";
    private static final String ONE_LESS = "Store 1: Item 1.2; Store 2: Item 2.1, Item 2.2";

    private SampleStores stores;

    private void open(String... mappingFiles) {
        stores = FreshStores.with(2, 2, mappingFiles);
    }

    @Test
    void offTheListAloneDeletesNothing() {
        open();
        Change change = Change.of(stores, RemoveItem::takeOffTheList);
        assertEquals(List.of("select", "select"), change.verbs());
        assertEquals(List.of(), change.refusal());
        assertEquals(ALL, change.table());
    }

    @Test
    void outOfTheSessionAloneDeletesNothingAndNobodySaysSo() {
        open();
        Change change = Change.of(stores, RemoveItem::removeFromTheSession);
        assertEquals(List.of("select", "select"), change.verbs());
        assertEquals(List.of(), change.refusal());
        assertEquals(ALL, change.table());
    }

    @Test
    void bothDelete() {
        open();
        Change change = Change.of(stores, RemoveItem::remove);
        assertEquals(List.of("select", "select", "delete"), change.verbs());
        assertEquals(ONE_LESS, change.table());
    }

    @Test
    void aListThatIsNotLoadedTakesNothingBack() {
        open();
        Change change = Change.of(stores, RemoveItem::removeWithoutTheList);
        assertEquals(List.of("select", "delete"), change.verbs());
        assertEquals("Store 1: Item 1.1; Store 2: Item 2.1, Item 2.2", change.table());
    }

    /** What a store could do by itself, without a session: it is refused, and deletes nothing. */
    @Test
    void offBothSidesIsRefused() {
        open();
        Change change = Change.of(
                stores,
                session -> session.find(Store.class, 1).getItems().remove(0).setStore(null));
        assertEquals(
                List.of(
                        "It is refused: PropertyValueException: not-null property references a null or transient value "
                                + "for entity com.example.stores.models.Item.store",
                        "It comes wrapped in RollbackException."),
                change.refusal());
        assertEquals(ALL, change.table());
    }

    @Test
    void theDatabaseRefusesToRemoveAStoreThatHasItems() {
        open();
        Change change = Change.of(stores, RemoveItem::removeStore);
        assertEquals(List.of("select", "delete"), change.verbs());
        String refusal = change.refusal().get(0).toLowerCase();
        assertTrue(refusal.startsWith("it is refused: constraintviolationexception: "), refusal);
        assertTrue(refusal.contains("fk_items_store"), refusal);
        assertEquals("It comes wrapped in RollbackException.", change.refusal().get(1));
        assertEquals(ALL, change.table());
    }

    @Test
    void hibernateRefusesItWhereTheItemsAreLoaded() {
        open();
        Change change = Change.of(stores, RemoveItem::removeLoadedStore);
        assertEquals(List.of("select", "select"), change.verbs());
        assertEquals(
                List.of(
                        "It is refused: TransientPropertyValueException: Persistent instance of "
                                + "'com.example.stores.models.Item' references an unsaved transient instance of "
                                + "'com.example.stores.models.Store' (persist the transient instance before flushing) "
                                + "[com.example.stores.models.Item.store -> com.example.stores.models.Store]",
                        "It comes wrapped in IllegalStateException, in RollbackException."),
                change.refusal());
        assertEquals(ALL, change.table());
    }

    @Test
    void aStoreGoesAfterItsItems() {
        open();
        Change change = Change.of(stores, session -> {
            Store store = session.find(Store.class, 2);
            store.getItems().forEach(session::remove);
            session.remove(store);
        });
        assertEquals(List.of("select", "select", "delete", "delete", "delete"), change.verbs());
        assertEquals("delete from stores where id=?", change.sql().get(4));
        assertEquals("Store 1: Item 1.1, Item 1.2", change.table());
    }

    @Test
    void anItemIsNotRemovedAfterItsStore() {
        open();
        Change change = Change.of(stores, session -> {
            Store store = session.find(Store.class, 2);
            session.remove(store);
            store.getItems().forEach(session::remove);
        });
        assertEquals(
                List.of("It is refused: PropertyValueException: not-null property references a null or transient value "
                        + "for entity com.example.stores.models.Item.store"),
                change.refusal());
        assertEquals(ALL, change.table());
    }

    @Test
    void withOrphanRemovalOffTheListIsEnough() {
        open(RemoveItem.ORPHAN_REMOVAL);
        Change change = Change.of(stores, RemoveItem::takeOffTheList);
        assertEquals(List.of("select", "select", "delete"), change.verbs());
        assertEquals(ONE_LESS, change.table());
    }

    @Test
    void withOrphanRemovalOutOfTheSessionAloneStillDeletesNothing() {
        open(RemoveItem.ORPHAN_REMOVAL);
        Change change = Change.of(stores, RemoveItem::removeFromTheSession);
        assertEquals(List.of("select", "select"), change.verbs());
        assertEquals(ALL, change.table());
    }

    @Test
    void withOrphanRemovalAStoreTakesItsItemsWithItOneByOne() {
        open(RemoveItem.ORPHAN_REMOVAL);
        Change change = Change.of(stores, RemoveItem::removeStore);
        assertEquals(List.of("select", "select", "delete", "delete", "delete"), change.verbs());
        assertEquals("Store 1: Item 1.1, Item 1.2", change.table());
    }
}
