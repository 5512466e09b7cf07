package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.Recordings;
import com.example.stores.models.Store;
import org.hibernate.LazyInitializationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DetachedStoreTest {
    private static SampleStores stores;

    @BeforeAll
    static void open() {
        stores = new SampleStores(2, 3);
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @Test
    void aListThatWasNotLoadedIsRefusedAndNothingIsSent() {
        Store store = stores.sessions().fromSession(session -> session.find(Store.class, 1));
        stores.clearCounts();
        LazyInitializationException refused = assertThrows(
                LazyInitializationException.class, () -> store.getItems().size());
        assertEquals(
                "Cannot lazily initialize collection of role 'com.example.stores.models.Store.items' with key '1' "
                        + "(no session)",
                refused.getMessage());
        assertEquals(0, stores.sent().size());
    }

    @Test
    void aListThatWasLoadedOutlivesItsSession() {
        Store store =
                stores.sessions().fromSession(session -> JoinFetch.load(session).get(0));
        assertEquals("Store 1: Item 1.1, Item 1.2, Item 1.3", SampleStores.describe(store));
    }

    @Test
    void theStepShowsTheRealMessages() {
        Recording recording = Recordings.of(new DetachedStore());
        assertTrue(
                recording
                        .lines()
                        .contains(
                                "   It is refused: LazyInitializationException: Cannot lazily initialize collection of role "
                                        + "'com.example.stores.models.Store.items' with key '1' (no session)"),
                recording.text());
        assertTrue(
                recording
                        .lines()
                        .contains("   It is refused. Unexpected: select i1_0.store_id,i1_0.id,i1_0.name,i1_0.price "
                                + "from items i1_0 where i1_0.store_id=?"),
                recording.text());
    }

    /** How a test uses the guard: what it runs must not load anything more. */
    @Test
    void theGuardLetsThroughWhatIsLoadedAndRefusesTheRest() {
        NoSelects guard = new NoSelects();
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

    @Test
    void theGuardLetsAnInsertThrough() {
        NoSelects guard = new NoSelects();
        guard.arm();
        assertEquals("insert into items", guard.inspect("insert into items"));
    }
}
