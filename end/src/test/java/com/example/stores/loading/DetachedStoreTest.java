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
    }
}
