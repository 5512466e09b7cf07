package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Store;
import jakarta.persistence.EntityGraph;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.graph.GraphSemantic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityGraphsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void takesOneStatementForTheStoresAndTheirItems(int number) {
        try (SampleStores stores = new SampleStores(number, 2)) {
            CountedPart part = CountedPart.of(stores, session -> {
                assertEquals(number, EntityGraphs.load(session).size());
                EntityGraphs.load(session)
                        .forEach(store -> assertTrue(Hibernate.isInitialized(store.getItems()), store.getName()));
            });
            assertEquals(2, part.count(), "the query was sent twice");
        }
    }

    @ParameterizedTest
    @EnumSource(GraphSemantic.class)
    void bothGraphsAddItemsToTheLazyMapping(GraphSemantic semantic) {
        try (SampleStores stores = new SampleStores(4, 2)) {
            CountedPart part = CountedPart.of(stores, session -> {
                EntityGraph<Store> graph = session.createEntityGraph(Store.class);
                graph.addAttributeNode("items");
                load(session, graph, semantic, true);
            });
            assertEquals(1, part.count());
        }
    }

    @Test
    void onlyTheFetchGraphLeavesOutWhatTheMappingFetches() {
        try (SampleStores stores = new SampleStores(4, 2, EagerLoading.EAGER_ITEMS)) {
            assertEquals(1, withEmptyGraph(stores, GraphSemantic.FETCH, false).count());
            assertEquals(5, withEmptyGraph(stores, GraphSemantic.LOAD, true).count());
        }
    }

    private static CountedPart withEmptyGraph(SampleStores stores, GraphSemantic semantic, boolean loaded) {
        return CountedPart.of(
                stores, session -> load(session, session.createEntityGraph(Store.class), semantic, loaded));
    }

    private static void load(Session session, EntityGraph<Store> graph, GraphSemantic semantic, boolean loaded) {
        session.createSelectionQuery("from Store", Store.class)
                .setEntityGraph(graph, semantic)
                .getResultList()
                .forEach(store -> assertEquals(loaded, Hibernate.isInitialized(store.getItems()), store.getName()));
    }
}
