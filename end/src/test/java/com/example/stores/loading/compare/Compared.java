package com.example.stores.loading.compare;

import java.util.HashMap;
import java.util.Map;

/** What {@code compare} counts of one way. */
public record Compared(long statements, long rows, long entities) {

    /** The counts of each way to the first question, by its name, where each store has 20 items. */
    public static Map<String, Compared> firstQuestion(int stores) {
        Map<Way, Counts> all = Counts.measure(stores, 20);
        Map<String, Compared> compared = new HashMap<>();
        for (Way way : Questions.ALL.get(0).ways()) {
            Counts counts = all.get(way);
            compared.put(way.name(), new Compared(counts.statements(), counts.rows(), counts.entities()));
        }
        return compared;
    }
}
