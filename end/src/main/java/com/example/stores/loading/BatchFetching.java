package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.List;
import org.hibernate.Session;

/**
 * Batch fetching: when one list is touched, the lists of the next stores are loaded with it.
 *
 * <p>SQLAlchemy: {@code lazy="selectin"}.
 */
public final class BatchFetching implements Step {
    private static final int BATCH_SIZE = 25;

    @Override
    public String about() {
        return "A list that is touched brings 24 others with it";
    }

    @Override
    public void run(Output out) {
        out.line("BATCH: Print every store with its items.");
        try (SampleStores stores = new SampleStores(10, 3)) {
            out.line("");
            out.line("1. " + stores.number() + " stores, and batches of " + BATCH_SIZE
                    + ". The first list that is touched brings the others.");
            stores.inSession(out, "= 1 + ceil(" + stores.number() + " stores / " + BATCH_SIZE + ")", session -> {
                for (Store store : load(session)) {
                    out.line("   " + SampleStores.describe(store));
                }
            });
        }
        try (SampleStores stores = new SampleStores(60, 2)) {
            out.line("");
            out.line("2. " + stores.number() + " stores need more than one batch; here their items are only counted.");
            stores.inSession(out, "= 1 + ceil(" + stores.number() + " stores / " + BATCH_SIZE + ")", session -> {
                int items = 0;
                for (Store store : load(session)) {
                    items += store.getItems().size();
                }
                out.line("   " + items + " items");
            });
        }
        out.line("");
        out.line("Use it as a safety net for all lists: no query changes, and no row is read twice.");
        out.line("SQLAlchemy: lazy=\"selectin\", which loads the batches with the query; here the first touch does.");
    }

    /** On the model, {@code @BatchSize(size = 25)} does the same for every session. */
    public static List<Store> load(Session session) {
        session.setFetchBatchSize(BATCH_SIZE);
        return session.createSelectionQuery("from Store order by id", Store.class)
                .getResultList();
    }
}
