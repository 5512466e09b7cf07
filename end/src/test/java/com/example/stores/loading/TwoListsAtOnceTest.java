package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.Recording;
import com.example.stores.Recordings;
import com.example.stores.loading.AnnotatedStores.StoreWithBagAndSet;
import com.example.stores.loading.AnnotatedStores.StoreWithTwoBags;
import com.example.stores.loading.AnnotatedStores.StoreWithTwoSets;
import jakarta.persistence.EntityGraph;
import org.hibernate.Session;
import org.hibernate.loader.MultipleBagFetchException;
import org.junit.jupiter.api.Test;

/** A query that fetches two collections of three elements each. */
class TwoListsAtOnceTest {

    private static <T> T load(Session session, Class<T> model) {
        return session.createSelectionQuery(
                        "from %s s left join fetch s.items left join fetch s.others".formatted(model.getSimpleName()),
                        model)
                .getSingleResult();
    }

    @Test
    void twoBagsAreRefused() {
        try (OtherStores stores = OtherStores.with(1, 3, StoreWithTwoBags.class)) {
            stores.sent(session -> {
                Exception refused =
                        assertThrows(IllegalArgumentException.class, () -> load(session, StoreWithTwoBags.class));
                assertEquals(MultipleBagFetchException.class, refused.getCause().getClass());
            });
        }
    }

    @Test
    void aBagBesideASetHoldsEachElementSeveralTimes() {
        try (OtherStores stores = OtherStores.with(1, 3, StoreWithBagAndSet.class)) {
            stores.sent(session -> {
                StoreWithBagAndSet store = load(session, StoreWithBagAndSet.class);
                assertEquals(3, store.others.size());
                assertEquals(9, store.items.size());
            });
        }
    }

    @Test
    void theStepShowsIt() {
        Recording recording = Recordings.of(new JoinFetch());
        assertTrue(
                recording.lines().contains("   4 days, and a list of 12 phones, of which 3 are different"),
                recording.text());
    }

    @Test
    void twoSetsAreRight() {
        try (OtherStores stores = OtherStores.with(1, 3, StoreWithTwoSets.class)) {
            stores.sent(session -> {
                StoreWithTwoSets store = load(session, StoreWithTwoSets.class);
                assertEquals(3, store.items.size());
                assertEquals(3, store.others.size());
            });
        }
    }

    @Test
    void aGraphForFindIsNotRefused() {
        try (OtherStores stores = OtherStores.with(1, 3, StoreWithTwoBags.class)) {
            stores.sent(session -> {
                EntityGraph<StoreWithTwoBags> graph = session.createEntityGraph(StoreWithTwoBags.class);
                graph.addAttributeNodes("items", "others");
                StoreWithTwoBags store = session.find(graph, 1);
                assertEquals(3, store.items.size());
                assertEquals(3, store.others.size());
            });
        }
    }
}
