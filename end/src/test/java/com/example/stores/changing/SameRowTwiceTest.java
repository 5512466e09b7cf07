package com.example.stores.changing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.Recordings;
import com.example.stores.changing.SameRowTwice.VersionedItem;
import com.example.stores.loading.SampleStores;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SameRowTwiceTest {
    private static SampleStores stores;

    @BeforeAll
    static void open() {
        stores = FreshStores.with(3, 3, SameRowTwice.VERSIONED_ITEM);
    }

    private static int storeOf(int item) {
        return stores.sessions()
                .fromSession(
                        session -> session.find(Item.class, item).getStore().getId());
    }

    @Test
    void withoutAVersionTheLastOneWins() {
        Change change = Change.of(stores, session -> SameRowTwice.moveTwice(session, stores.sessions()));
        assertEquals(List.of("select", "select", "update", "update"), change.verbs());
        assertEquals(List.of(), change.refusal());
        assertEquals(3, storeOf(1));
    }

    @Test
    void withAVersionTheLastOneIsRefused() {
        Change change = Change.of(stores, session -> SameRowTwice.moveVersionedTwice(session, stores.sessions()));
        assertEquals(List.of("select", "select", "update", "update"), change.verbs());
        assertEquals(
                "update items set store_id=?,version=? where id=? and version=?",
                change.sql().get(3));
        assertEquals(
                List.of(
                        "It is refused: StaleObjectStateException: Unexpected row count (expected row count 1 but was "
                                + "0) [update items set store_id=?,version=? where id=? and version=?] for entity "
                                + "[com.example.stores.changing.SameRowTwice$VersionedItem with id '2']",
                        "It comes wrapped in OptimisticLockException, in RollbackException."),
                change.refusal());
        assertEquals(2, storeOf(2));
    }

    @Test
    void theFlushThrowsOptimisticLockException() {
        Change change = Change.of(stores, session -> {
            VersionedItem item = session.find(VersionedItem.class, 5);
            stores.sessions()
                    .inTransaction(
                            first -> first.find(VersionedItem.class, 5).setStore(first.getReference(Store.class, 1)));
            item.setStore(session.getReference(Store.class, 3));
            assertThrows(OptimisticLockException.class, session::flush);
        });
    }

    @Test
    void aRowThatIsGoneIsNoticedWithoutAVersion() {
        Change change = Change.of(stores, session -> {
            Item item = session.find(Item.class, 4);
            stores.sessions().inTransaction(first -> first.remove(first.find(Item.class, 4)));
            item.setStore(session.getReference(Store.class, 3));
        });
        assertTrue(change.refusal().get(0).startsWith("It is refused: StaleObjectStateException: "), change::toString);
    }

    @Test
    void aSessionHasOneObjectForARowAndTwoSessionsHaveTwo() {
        stores.sessions().inSession(session -> {
            Item item = session.find(Item.class, 3);
            assertSame(item, session.find(Item.class, 3));
            Item other = stores.sessions().fromSession(second -> second.find(Item.class, 3));
            assertNotEquals(item, other);
            assertEquals(2, Set.of(item, other).size());
        });
    }

    @Test
    void aProxyIsAnInstanceOfStoreAndHasAnotherClass() {
        stores.sessions().inSession(session -> {
            Store proxy = session.find(Item.class, 3).getStore();
            assertNotSame(Store.class, proxy.getClass());
            assertTrue(Store.class.isInstance(proxy));
            assertSame(proxy, session.find(Store.class, proxy.getId()));
        });
    }

    @Test
    void theStepSaysIt() {
        Recording recording = Recordings.of(new SameRowTwice());
        assertTrue(
                recording
                        .lines()
                        .containsAll(List.of(
                                "   Found again, it is the same object: true",
                                "   It equals that of the other session: false",
                                "   A Set of both has size 2",
                                "   Its store has the class Store: false",
                                "   Its store is an instance of Store: true")),
                recording.text());
    }
}
