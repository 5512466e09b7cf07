package com.example.stores.changing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.loading.SampleStores;
import com.example.stores.loading.Warnings;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.LazyInitializationException;
import org.junit.jupiter.api.Test;

class NewAndDetachedTest {
    private static final String ALL = "Store 1: Item 1.1, Item 1.2";
    private static final String WITH_CHAIR = "Store 1: Chair, Item 1.1, Item 1.2";

    private SampleStores stores;

    private void open(String... mappingFiles) {
        stores = FreshStores.with(1, 2, mappingFiles);
    }

    @Test
    void anItemDoesNotSaveItsStore() {
        open();
        List<Change> changes = new ArrayList<>();
        List<String> warnings =
                Warnings.of("action", () -> changes.add(Change.of(stores, NewAndDetached::saveTheItemAlone)));
        assertEquals(List.of("HHH90032003"), warnings);
        assertEquals(List.of(), changes.get(0).sql());
        assertEquals(
                List.of(
                        "It is refused: TransientPropertyValueException: Instance of 'com.example.stores.models.Item' "
                                + "references an unsaved transient instance of 'com.example.stores.models.Store' "
                                + "(persist the transient instance) "
                                + "[com.example.stores.models.Item.store -> com.example.stores.models.Store]",
                        "It comes wrapped in IllegalStateException."),
                changes.get(0).refusal());
    }

    @Test
    void aStoreSavesItsItems() {
        open();
        Change change = Change.of(stores, NewAndDetached::saveTheStore);
        assertEquals(List.of("insert", "insert"), change.verbs());
        assertEquals(ALL + "; Garden Store: Rake", change.table());
    }

    @Test
    void nobodySavesWhatWasAddedToAStoreOfAnEarlierSession() {
        open();
        Change change = Change.of(stores, session -> NewAndDetached.storeWithNewItem(stores));
        assertEquals(List.of("select", "select"), change.verbs(), "to find the store with its items");
        assertEquals(ALL, change.table());
    }

    @Test
    void aListThatTheEarlierSessionDidNotLoadTakesNothing() {
        open();
        Store found = stores.sessions().fromSession(session -> session.find(Store.class, 1));
        Item chair = NewAndDetached.newItem("Chair");
        assertThrows(LazyInitializationException.class, () -> found.addItem(chair));
    }

    @Test
    void mergeDoesNotTakeANewItemAlong() {
        open();
        Store found = NewAndDetached.storeWithNewItem(stores);
        Change change = Change.of(stores, session -> NewAndDetached.merge(session, found));
        assertEquals(List.of("select", "select", "select"), change.verbs(), "the store, and each item by itself");
        assertEquals(
                List.of(
                        "It is refused: PropertyValueException: not-null property references a null or transient value "
                                + "for entity com.example.stores.models.Item.name",
                        "It comes wrapped in RollbackException."),
                change.refusal());
        assertEquals(ALL, change.table());
    }

    @Test
    void withCascadeMergeItDoes() {
        open(NewAndDetached.CASCADE_MERGE);
        Store found = NewAndDetached.storeWithNewItem(stores);
        Change change = Change.of(stores, session -> NewAndDetached.merge(session, found));
        assertEquals(List.of("select", "insert"), change.verbs());
        assertTrue(
                change.sql().get(0).contains(" left join items "), change.sql().get(0));
        assertEquals(WITH_CHAIR, change.table());
    }

    @Test
    void withCascadeMergeAnItemThatIsMissingIsNotDeleted() {
        open(NewAndDetached.CASCADE_MERGE);
        Store found = NewAndDetached.storeWithNewItem(stores);
        found.getItems().clear();
        Change change = Change.of(stores, session -> NewAndDetached.merge(session, found));
        assertEquals(List.of("select"), change.verbs());
        assertEquals(ALL, change.table());
    }

    @Test
    void mergeReturnsAnotherObject() {
        open();
        Store found = stores.sessions().fromSession(session -> session.find(Store.class, 1));
        Change change = Change.of(stores, session -> assertNotSame(found, NewAndDetached.merge(session, found)));
        assertEquals(List.of("select"), change.verbs());
        assertEquals(List.of(), change.refusal());
    }

    @Test
    void mergeUpdatesAnItemThatWasMoved() {
        stores = FreshStores.with(2, 1);
        Item found = stores.sessions().fromSession(session -> session.find(Item.class, 1));
        Change change = Change.of(stores, session -> {
            found.setStore(session.getReference(Store.class, 2));
            session.merge(found);
        });
        assertEquals(List.of("select", "update"), change.verbs());
        assertEquals("Store 1 without items; Store 2: Item 1.1, Item 2.1", change.table());
    }

    @Test
    void persistAndRemoveRefuseWhatIsDetached() {
        open();
        Store found = stores.sessions().fromSession(session -> session.find(Store.class, 1));
        assertEquals(
                List.of(
                        "It is refused: PersistentObjectException: Detached entity passed to persist: "
                                + "com.example.stores.models.Store",
                        "It comes wrapped in EntityExistsException."),
                Change.of(stores, session -> session.persist(found)).refusal());
        assertEquals(
                List.of(
                        "It is refused: DetachedObjectException: Given entity is not associated with the persistence "
                                + "context",
                        "It comes wrapped in IllegalArgumentException."),
                Change.of(stores, session -> session.remove(found)).refusal());
    }

    @Test
    void aStoreThatIsFoundHereTakesTheItem() {
        open();
        Change change = Change.of(stores, NewAndDetached::addToTheStoreOfThisSession);
        assertEquals(List.of("select", "insert"), change.verbs());
        assertEquals("Store 1: Bench, Item 1.1, Item 1.2", change.table());
    }

    @Test
    void aReferenceIsEnough() {
        open();
        Change change = Change.of(stores, NewAndDetached::saveWithReference);
        assertEquals(List.of("insert"), change.verbs());
        assertEquals("Store 1: Hose, Item 1.1, Item 1.2", change.table());
    }

    @Test
    void aStoreThatWasNotLoadedKnowsItsIdAlone() {
        open();
        Item item = stores.sessions().fromSession(session -> session.find(Item.class, 1));
        assertEquals(1, item.getStore().getId());
        Store store = item.getStore();
        LazyInitializationException refused = assertThrows(LazyInitializationException.class, store::getName);
        assertEquals(
                "Could not initialize proxy [com.example.stores.models.Store#1] - no session", refused.getMessage());
    }
}
