package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.loading.AnnotatedStores.EagerBatchedStore;
import com.example.stores.loading.AnnotatedStores.EagerSelectStore;
import com.example.stores.loading.AnnotatedStores.EagerSubselectStore;
import com.example.stores.loading.AnnotatedStores.JoinedStore;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;

/** What {@code @Fetch} and {@code @BatchSize} make of a list that is eager. */
class EagerFetchModesTest {

    /** How many statements a query for all stores takes, after which each list is loaded. */
    private static <T> int statementsOfQuery(int number, Class<T> model, Function<T, List<?>> items) {
        try (OtherStores stores = OtherStores.with(number, 2, model)) {
            return stores.sent(session -> {
                        List<T> found = session.createSelectionQuery("from " + model.getSimpleName(), model)
                                .getResultList();
                        assertEquals(number, found.size());
                        found.forEach(store -> assertTrue(Hibernate.isInitialized(items.apply(store))));
                    })
                    .size();
        }
    }

    @Test
    void selectLoadsTheListWithAStatementOfItsOwn() {
        assertEquals(11, statementsOfQuery(10, EagerSelectStore.class, store -> store.items));
        try (OtherStores stores = OtherStores.with(1, 2, EagerSelectStore.class)) {
            assertEquals(
                    2,
                    stores.sent(session -> session.find(EagerSelectStore.class, 1))
                            .size());
        }
    }

    @Test
    void subselectComesWithTheQuery() {
        assertEquals(2, statementsOfQuery(10, EagerSubselectStore.class, store -> store.items));
    }

    @Test
    void batchesComeWithTheQuery() {
        assertEquals(3, statementsOfQuery(26, EagerBatchedStore.class, store -> store.items));
    }

    @Test
    void joinIsNotHonouredByAQuery() {
        assertEquals(11, statementsOfQuery(10, JoinedStore.class, store -> store.items));
    }

    @Test
    void joinMakesAListEager() {
        try (OtherStores stores = OtherStores.with(1, 2, JoinedStore.class)) {
            assertEquals(
                    1,
                    stores.sent(session ->
                                    assertTrue(Hibernate.isInitialized(session.find(JoinedStore.class, 1).items)))
                            .size());
        }
    }
}
