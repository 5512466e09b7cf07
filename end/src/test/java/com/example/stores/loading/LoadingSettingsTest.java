package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.cfg.FetchSettings;
import org.hibernate.cfg.TransactionSettings;
import org.junit.jupiter.api.Test;

/** What the settings for all lists of a program do. */
class LoadingSettingsTest {

    private static int statementsForAllItems(int number, String setting, Object value) {
        try (OtherStores stores = new OtherStores(number, 2, configuration -> configuration.property(setting, value))) {
            return stores.sent(session -> LazyLoading.load(session)
                            .forEach(store -> assertEquals(2, store.getItems().size())))
                    .size();
        }
    }

    @Test
    void subselectForAllLists() {
        assertEquals("hibernate.use_subselect_fetch", FetchSettings.USE_SUBSELECT_FETCH);
        assertEquals(2, statementsForAllItems(26, FetchSettings.USE_SUBSELECT_FETCH, true));
    }

    @Test
    void batchesForAllLists() {
        assertEquals("hibernate.default_batch_fetch_size", FetchSettings.DEFAULT_BATCH_FETCH_SIZE);
        assertEquals(3, statementsForAllItems(26, FetchSettings.DEFAULT_BATCH_FETCH_SIZE, 25));
    }

    @Test
    void loadingWithoutASessionHidesOneStatementForEachStore() {
        assertEquals("hibernate.enable_lazy_load_no_trans", TransactionSettings.ENABLE_LAZY_LOAD_NO_TRANS);
        try (OtherStores stores = new OtherStores(
                10, 2, configuration -> configuration.property(TransactionSettings.ENABLE_LAZY_LOAD_NO_TRANS, true))) {
            List<Store> detached = stores.sessions().fromSession(LazyLoading::load);
            List<String> sent = stores.sent(session ->
                    detached.forEach(store -> assertEquals(2, store.getItems().size())));
            assertEquals(10, sent.size());
        }
    }

    /** What web frameworks call "open session in view": the session outlives the transaction. */
    @Test
    void anOpenSessionSendsOneStatementForEachStoreAfterTheCommit() {
        try (SampleStores stores = new SampleStores(10, 2)) {
            stores.sessions().inSession(session -> {
                List<Store> found = session.fromTransaction(transaction -> LazyLoading.load(session));
                stores.clearCounts();
                found.forEach(store -> assertEquals(2, store.getItems().size()));
                assertEquals(10, stores.sent().size());
            });
        }
    }
}
