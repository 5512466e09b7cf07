package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EagerLoadingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void findJoinsAndAQueryTakesOneMoreStatementForEachStore(int number) {
        try (SampleStores stores = new SampleStores(number, 2, EagerLoading.EAGER_ITEMS)) {
            CountedPart find = CountedPart.of(
                    stores,
                    session -> assertTrue(
                            Hibernate.isInitialized(session.find(Store.class, 1).getItems())));
            assertEquals(1, find.count());
            assertTrue(
                    find.sql().get(0).contains(" left join items "), find.sql().get(0));

            CountedPart query = CountedPart.of(
                    stores,
                    session -> EagerLoading.load(session)
                            .forEach(store -> assertTrue(Hibernate.isInitialized(store.getItems()), store.getName())));
            assertEquals(1 + number, query.count());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void anEagerStoreTakesOneMoreStatementForEachStore(int number) {
        try (SampleStores stores = new SampleStores(number, 2, EagerLoading.EAGER_STORE)) {
            CountedPart query = CountedPart.of(
                    stores,
                    session -> assertEquals(
                            2 * number,
                            session.createSelectionQuery("from Item", Item.class)
                                    .getResultList()
                                    .size()));
            assertEquals(1 + number, query.count());
        }
    }

    @Test
    void isTheDefaultOfManyToOne() throws Exception {
        assertEquals(FetchType.EAGER, ManyToOne.class.getMethod("fetch").getDefaultValue());
    }

    @Test
    void anyQueryCanFetchWhatItNeeds() {
        try (SampleStores stores = new SampleStores(3, 2, EagerLoading.EAGER_ITEMS)) {
            assertEquals(1, CountedPart.of(stores, JoinFetch::load).count());
        }
    }

    /** {@link EntityGraphsTest} has the fetch graph, and {@link FetchProfilesTest} the profile. */
    @Test
    void aProjectionFetchesLess() {
        try (SampleStores stores = new SampleStores(3, 2, EagerLoading.EAGER_ITEMS)) {
            assertEquals(1, CountedPart.of(stores, Projection::sizes).count());
            assertEquals(0, stores.sessions().getStatistics().getEntityLoadCount());
        }
    }

    @Test
    void aFetchProfileFetchesLess() {
        try (OtherStores stores = OtherStores.with(3, 2, AnnotatedStores.EagerProfiledStore.class)) {
            assertEquals(
                    1 + 3,
                    stores.sent(session -> query(session).getResultList()).size());
            assertEquals(
                    1,
                    stores.sent(session ->
                                    query(session).enableFetchProfile("join").getResultList())
                            .size());
        }
    }

    private static SelectionQuery<AnnotatedStores.EagerProfiledStore> query(Session session) {
        return session.createSelectionQuery("from EagerProfiledStore", AnnotatedStores.EagerProfiledStore.class);
    }
}
