package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * The question of the first steps, "Print every store with its items", asked in one way for any number of stores.
 *
 * @param mappingFiles what changes the mapping for this way
 */
public record SameQuestion(String name, Function<Session, List<Store>> load, String... mappingFiles) {
    public static final int ITEMS_OF_EACH = 3;
    public static final List<Integer> NUMBERS_OF_STORES = List.of(4, 10, 100);

    public static final List<SameQuestion> WAYS = List.of(
            new SameQuestion("lazy", LazyLoading::load),
            new SameQuestion("eager", EagerLoading::load, EagerLoading.EAGER_ITEMS),
            new SameQuestion("join-fetch", JoinFetch::load),
            new SameQuestion("entity-graph", EntityGraphs::load),
            new SameQuestion("batch", BatchFetching::load),
            new SameQuestion("subselect", SubselectFetching::load));

    /** Asks it as the steps do. */
    public void ask(int number, int itemsOfEach, Output out) {
        try (SampleStores stores = new SampleStores(number, itemsOfEach, mappingFiles)) {
            stores.inSession(out, "for " + number + " stores", session -> {
                for (Store store : load.apply(session)) {
                    out.line("   " + SampleStores.describe(store));
                }
            });
        }
    }
}
