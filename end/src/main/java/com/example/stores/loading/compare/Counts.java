package com.example.stores.loading.compare;

import com.example.stores.loading.EagerLoading;
import com.example.stores.loading.SampleStores;
import java.util.HashMap;
import java.util.Map;

/** What one way took. The statements are counted at the driver, where JDBC written by hand is seen, too. */
record Counts(long statements, long rows, long entities) {

    /** Counts every way to every question, with so many stores of so many items. */
    static Map<Way, Counts> measure(int stores, int itemsOfEach) {
        Map<Way, Counts> counts = new HashMap<>();
        try (SampleStores lazy = new SampleStores(stores, itemsOfEach)) {
            measure(lazy, false, counts);
        }
        try (SampleStores eager = new SampleStores(stores, itemsOfEach, EagerLoading.EAGER_ITEMS)) {
            measure(eager, true, counts);
        }
        return counts;
    }

    private static Counts of(SampleStores stores, Way way) {
        stores.clearCounts();
        stores.sessions().inTransaction(session -> way.answer().applyAsLong(session));
        return new Counts(
                stores.sent().size(),
                stores.rows(),
                stores.sessions().getStatistics().getEntityLoadCount());
    }

    private static void measure(SampleStores stores, boolean eagerMapping, Map<Way, Counts> counts) {
        for (Question question : Questions.ALL) {
            for (Way way : question.ways()) {
                if (way.eagerMapping() == eagerMapping) {
                    counts.put(way, of(stores, way));
                }
            }
        }
    }
}
