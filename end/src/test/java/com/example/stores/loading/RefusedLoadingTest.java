package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.LazyInitializationException;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.InitializeCollectionEventListener;
import org.junit.jupiter.api.Test;

/** The ways that are nearest to a list which must not load itself. */
class RefusedLoadingTest {

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
            InitializeCollectionEventListener refuse = event -> {
                throw new IllegalStateException("not loaded");
            };
            stores.sessions()
                    .unwrap(SessionFactoryImplementor.class)
                    .getServiceRegistry()
                    .requireService(EventListenerRegistry.class)
                    .prependListeners(EventType.INIT_COLLECTION, refuse);
            stores.sessions().inTransaction(session -> {
                Store store = session.find(Store.class, 1);
                stores.clearCounts();
                assertEquals(
                        "not loaded",
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
}
