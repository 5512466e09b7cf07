package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.stores.Recording;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class SampleStoresTest {

    @Test
    void fillsTheTables() {
        try (SampleStores stores = new SampleStores(2, 2)) {
            stores.sessions().inSession(session -> {
                assertEquals(
                        List.of("Store 1: Item 1.1, Item 1.2", "Store 2: Item 2.1, Item 2.2"),
                        LazyLoading.load(session).stream()
                                .map(SampleStores::describe)
                                .toList());
                assertEquals(new BigDecimal("1.50"), session.find(Item.class, 1).getPrice());
                assertEquals(new BigDecimal("2.50"), session.find(Item.class, 4).getPrice());
            });
        }
    }

    @Test
    void theNextIdsAreFree() {
        try (SampleStores stores = new SampleStores(2, 2)) {
            stores.sessions().inTransaction(session -> {
                Store third = new Store("Store 3");
                third.addItem(new Item("Item 3.1", BigDecimal.ONE));
                session.persist(third);
                assertEquals(3, third.getId());
                assertEquals(5, third.getItems().get(0).getId());
            });
        }
    }

    @Test
    void numbersEachSessionFromOneAndSaysStatementOrStatements() {
        Recording recording = new Recording();
        try (SampleStores stores = new SampleStores(1, 1)) {
            stores.inSession(recording.output(), "= 0", session -> {});
            stores.inSession(recording.output(), "= 1", SampleStoresTest::findStore);
            stores.inSession(recording.output(), "= 2", session -> {
                findStore(session);
                session.clear();
                findStore(session);
            });
        }
        String select = "select s1_0.id,s1_0.name from stores s1_0 where s1_0.id=?";
        String cause = "       -- with 1, from SampleStoresTest.findStore";
        assertEquals(
                List.of(
                        "   0 statements = 0",
                        "   [1] " + select,
                        cause,
                        "   1 statement = 1",
                        "   [1] " + select,
                        cause,
                        "   [2] " + select,
                        cause,
                        "   2 statements = 2"),
                recording.lines());
    }

    private static void findStore(Session session) {
        session.find(Store.class, 1);
    }

    @Test
    void countsTheRowsThatAreReadAndTheStatementsThatAreSent() {
        try (SampleStores stores = new SampleStores(3, 4)) {
            stores.clearCounts();
            stores.sessions()
                    .inSession(session ->
                            LazyLoading.load(session).get(0).getItems().size());
            assertEquals(2, stores.sent().size());
            assertEquals(3 + 4, stores.rows());
        }
    }

    @Test
    void whatTheDatabaseRefusesComesThroughTheCounter() {
        try (SampleStores stores = new SampleStores(1, 1)) {
            org.hibernate.exception.ConstraintViolationException refused = assertThrows(
                    org.hibernate.exception.ConstraintViolationException.class,
                    () -> stores.sessions().inTransaction(session -> session.persist(new Store("Store 1"))));
            assertEquals("23505", refused.getSQLState());
        }
    }
}
