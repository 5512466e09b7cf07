package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void takesOneStatementAndLoadsNoEntity(int number) {
        try (SampleStores stores = new SampleStores(number, 3)) {
            CountedPart sizes = CountedPart.of(
                    stores,
                    session -> assertEquals(number, Projection.sizes(session).size()));
            assertEquals(1, sizes.count());
            assertEquals(number, stores.rows());
            assertEquals(0, stores.sessions().getStatistics().getEntityLoadCount());

            CountedPart names = CountedPart.of(
                    stores,
                    session ->
                            assertEquals(3 * number, Projection.names(session).size()));
            assertEquals(1, names.count());
            assertEquals(3L * number, stores.rows());
            assertEquals(0, stores.sessions().getStatistics().getEntityLoadCount());
        }
    }

    @Test
    void selectsNamesAndNumbers() {
        try (SampleStores stores = new SampleStores(2, 1)) {
            stores.sessions().inSession(session -> {
                assertEquals(
                        List.of(new Projection.StoreSize("Store 1", 1), new Projection.StoreSize("Store 2", 1)),
                        Projection.sizes(session));
                assertEquals(
                        List.of(
                                new Projection.StoreAndItem("Store 1", "Item 1.1"),
                                new Projection.StoreAndItem("Store 2", "Item 2.1")),
                        Projection.names(session));
            });
        }
    }

    @Test
    void keepsAStoreWithoutItems() {
        try (SampleStores stores = new SampleStores(1, 0)) {
            stores.sessions().inSession(session -> {
                assertEquals(List.of(new Projection.StoreSize("Store 1", 0)), Projection.sizes(session));
                assertEquals(List.of(new Projection.StoreAndItem("Store 1", null)), Projection.names(session));
            });
        }
    }
}
