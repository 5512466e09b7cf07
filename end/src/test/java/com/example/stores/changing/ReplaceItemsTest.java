package com.example.stores.changing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.changing.ReplaceItems.StoreWithSetter;
import com.example.stores.loading.SampleStores;
import com.example.stores.models.Store;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplaceItemsTest {
    private SampleStores stores;

    private void open(int itemsOfEach, String... mappingFiles) {
        stores = FreshStores.with(2, itemsOfEach, mappingFiles);
    }

    @Test
    void theInsertGoesBeforeTheDelete() {
        open(1);
        Change change = Change.of(stores, ReplaceItems::replace);
        assertEquals(List.of("select", "select", "insert"), change.verbs());
        String refusal = change.refusal().get(0);
        assertTrue(refusal.startsWith("It is refused: ConstraintViolationException: "), refusal);
        assertTrue(refusal.toLowerCase().contains("unique"), refusal);
        assertEquals("Store 1: Item 1.1; Store 2: Item 2.1", change.table());
    }

    @Test
    void aFlushSendsTheDeleteFirst() {
        open(1);
        Change change = Change.of(stores, ReplaceItems::replaceWithFlush);
        assertEquals(List.of("select", "select", "delete", "insert"), change.verbs());
        assertEquals("Store 1: Item 1.1; Store 2: Item 2.1", change.table());
    }

    @Test
    void aLoopThatChangesItsListIsRefused() {
        open(3);
        Change change = Change.of(stores, ReplaceItems::removeInLoop);
        assertEquals(List.of("It is refused: ConcurrentModificationException"), change.refusal());
    }

    /** With two items the loop of Java ends after the first one, and nobody says so. */
    @Test
    void ofTwoItemsItRemovesOneAndSaysNothing() {
        open(2);
        Change change = Change.of(stores, ReplaceItems::removeInLoop);
        assertEquals(List.of(), change.refusal());
        assertEquals("Store 1: Item 1.1, Item 1.2; Store 2: Item 2.2", change.table());
    }

    @Test
    void aLoopOverACopyRemovesAll() {
        open(3);
        Change change = Change.of(stores, ReplaceItems::removeInLoopOverCopy);
        assertEquals(List.of("select", "select", "delete", "delete", "delete"), change.verbs());
        assertEquals("Store 1: Item 1.1, Item 1.2, Item 1.3; Store 2 without items", change.table());
    }

    @Test
    void aQueryDeletesAllAtOnceAndWhatIsInMemoryDoesNotKnow() {
        open(2);
        Change change = Change.of(stores, session -> {
            Store store = session.find(Store.class, 1);
            assertEquals(2, store.getItems().size());
            ReplaceItems.deleteByQuery(session);
            assertEquals(2, store.getItems().size());
        });
        assertEquals(List.of("select", "select", "delete"), change.verbs());
        assertEquals("Store 1 without items; Store 2: Item 2.1, Item 2.2", change.table());
    }

    @Test
    void anotherListIsRefusedUnderOrphanRemoval() {
        open(2, ReplaceItems.STORE_WITH_SETTER);
        List<String> refusal = List.of(
                "It is refused: HibernateException: A collection with orphan deletion was no longer referenced by the "
                        + "owning entity instance: com.example.stores.changing.ReplaceItems$StoreWithSetter.items",
                "It comes wrapped in RollbackException.");
        assertEquals(refusal, Change.of(stores, ReplaceItems::setAnotherList).refusal());
        Change loaded = Change.of(stores, session -> {
            StoreWithSetter store = session.find(StoreWithSetter.class, 1);
            store.setItems(new ArrayList<>(store.getItems()));
        });
        assertEquals(refusal, loaded.refusal(), "the same where the list is loaded, and its items stay");
    }

    @Test
    void theSameListMayHoldOtherItems() {
        open(2, ReplaceItems.STORE_WITH_SETTER);
        Change change = Change.of(stores, ReplaceItems::changeTheList);
        assertEquals(List.of("select", "select", "insert", "delete", "delete"), change.verbs());
        assertEquals("Store 1: Chair; Store 2: Item 2.1, Item 2.2", change.table());
    }
}
