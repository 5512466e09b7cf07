package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.Recordings;
import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.LazyInitializationException;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** The ways that are nearest to a list which must not load itself. */
class StrictLoadingTest {

    @Test
    void aStatelessSessionRefusesTheTouchAndFetchesWhenAsked() {
        try (SampleStores stores = new SampleStores(2, 3);
                StatelessSession session = stores.sessions().openStatelessSession()) {
            Store store = session.createSelectionQuery("from Store order by id", Store.class)
                    .getResultList()
                    .get(0);
            stores.clearCounts();
            assertThrows(
                    LazyInitializationException.class, () -> store.getItems().size());
            assertEquals(0, stores.sent().size());
            session.fetch(store.getItems());
            assertEquals(3, store.getItems().size());
            assertEquals(1, stores.sent().size());
        }
    }

    @Test
    void aDetachedStoreRefusesTheTouch() {
        try (SampleStores stores = new SampleStores(1, 3)) {
            stores.sessions().inTransaction(session -> {
                Store store = session.find(Store.class, 1);
                session.detach(store);
                stores.clearCounts();
                assertThrows(
                        LazyInitializationException.class,
                        () -> store.getItems().size());
                assertEquals(0, stores.sent().size());
            });
        }
    }

    @Test
    void aListenerRefusesTheTouch() {
        try (SampleStores stores = new SampleStores(1, 3)) {
            StrictLoading.refuseToLoadLists(stores.sessions());
            stores.sessions().inTransaction(session -> {
                Store store = session.find(Store.class, 1);
                stores.clearCounts();
                assertEquals(
                        "Not loaded: com.example.stores.models.Store.items",
                        assertThrows(
                                        IllegalStateException.class,
                                        () -> store.getItems().size())
                                .getMessage());
                assertEquals(0, stores.sent().size());
                List<Store> fetched = JoinFetch.load(session);
                assertEquals(3, fetched.get(0).getItems().size());
            });
        }
    }

    /** How a test uses the guard: what it runs must not load anything more. */
    @Test
    void theGuardLetsThroughWhatIsLoadedAndRefusesTheRest() {
        NoSelects guard = new NoSelects();
        try (SampleStores stores = new SampleStores(2, 3)) {
            stores.inSession(new Recording().output(), guard::inspect, "= 1", session -> {
                Store fetched = JoinFetch.load(session).get(0);
                guard.arm();
                assertEquals(3, fetched.getItems().size());

                stores.clearCounts();
                IllegalStateException refused =
                        assertThrows(IllegalStateException.class, () -> session.find(Store.class, 999));
                assertTrue(refused.getMessage().startsWith("Unexpected: select "), refused.getMessage());
                assertThrows(IllegalStateException.class, () -> LazyLoading.load(session));
                assertEquals(0, stores.sent().size());
            });
        }
    }

    @Test
    void theGuardLetsAnInsertThrough() {
        NoSelects guard = new NoSelects();
        guard.arm();
        assertEquals("insert into items", guard.inspect("insert into items"));
    }

    @Test
    void theStepShowsTheRealMessages() {
        Recording recording = Recordings.of(new StrictLoading());
        for (String message : List.of(
                "Cannot lazily initialize collection of role 'com.example.stores.models.Store.items' with key '1' "
                        + "(no session)",
                "Unexpected: select i1_0.store_id,i1_0.id,i1_0.name,i1_0.price from items i1_0 where i1_0.store_id=?",
                "Not loaded: com.example.stores.models.Store.items")) {
            assertTrue(recording.lines().contains("   It is refused: " + message), recording.text());
        }
    }
}
