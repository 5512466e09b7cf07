package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.Recordings;
import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubselectFetchingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void takesTwoStatements(int number) {
        try (SampleStores stores = new SampleStores(number, 2)) {
            CountedPart part = CountedPart.of(stores, session -> {
                List<Store> loaded = SubselectFetching.load(session);
                assertFalse(loaded.stream().anyMatch(store -> Hibernate.isInitialized(store.getItems())));
                loaded.get(0).getItems().size();
                assertTrue(loaded.stream().allMatch(store -> Hibernate.isInitialized(store.getItems())));
            });
            assertEquals(2, part.count());
        }
    }

    @Test
    void anAnnotationOnTheModelDoesTheSame() {
        try (OtherStores stores = OtherStores.with(10, 2, AnnotatedStores.SubselectStore.class)) {
            List<String> sent = stores.sent(
                    session -> session.createSelectionQuery("from SubselectStore", AnnotatedStores.SubselectStore.class)
                            .getResultList()
                            .forEach(store -> assertEquals(2, store.items.size())));
            assertEquals(2, sent.size());
        }
    }

    @Test
    void forgetsTheLimit() {
        try (SampleStores stores = new SampleStores(4, 3)) {
            CountedPart.of(stores, session -> {
                session.setSubselectFetchingEnabled(true);
                List<Store> firstTwo = session.createSelectionQuery("from Store order by id", Store.class)
                        .setMaxResults(2)
                        .getResultList();
                assertEquals(2, firstTwo.size());
                assertEquals(3, firstTwo.get(0).getItems().size());
            });
            assertEquals(2 + 4 * 3, stores.rows());
        }
    }

    @Test
    void subselectAndBatchesMustHoldWhenAListIsTouched() {
        try (SampleStores stores = new SampleStores(4, 3)) {
            CountedPart subselect = CountedPart.of(stores, session -> {
                List<Store> loaded = SubselectFetching.load(session);
                session.setSubselectFetchingEnabled(false);
                loaded.forEach(store -> assertEquals(3, store.getItems().size()));
            });
            CountedPart batches = CountedPart.of(stores, session -> {
                List<Store> loaded = BatchFetching.load(session);
                session.setFetchBatchSize(1);
                loaded.forEach(store -> assertEquals(3, store.getItems().size()));
            });
            assertEquals(List.of(1 + 4, 1 + 4), List.of(subselect.count(), batches.count()));
        }
    }

    @Test
    void saysHowManyItemsWereLoaded() {
        Recording recording = Recordings.of(new SubselectFetching());
        String trap = recording.text().split("\n\n")[2];
        assertEquals(
                2, trap.lines().filter(line -> line.startsWith("   Store ")).count(), trap);
        assertTrue(recording.lines().contains("   6 items were wanted, and 30 were loaded."), recording.text());
    }
}
