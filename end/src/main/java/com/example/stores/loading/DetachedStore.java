package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.LazyInitializationException;

/**
 * A detached store: its session has closed, and what was not loaded by then is not loaded any more.
 *
 * <p>SQLAlchemy: a detached object raises {@code DetachedInstanceError}.
 */
public final class DetachedStore implements Step {

    @Override
    public String about() {
        return "A list that is touched after its session has closed";
    }

    @Override
    public void run(Output out) {
        out.line("DETACHED: Print a store with its items after its session has closed.");
        try (SampleStores stores = new SampleStores(10, 3)) {
            out.line("");
            out.line("1. The stores are loaded lazily, the session closes, and then a list is touched.");
            List<Store> lazy = new ArrayList<>();
            stores.inSession(out, "= 1 for the stores", session -> lazy.addAll(LazyLoading.load(session)));
            try {
                out.line("   " + SampleStores.describe(lazy.get(0)));
            } catch (LazyInitializationException refused) {
                out.line("   It is refused: LazyInitializationException: " + refused.getMessage());
            }

            out.line("");
            out.line("2. The same after a fetch join: what is loaded in time outlives its session.");
            List<Store> fetched = new ArrayList<>();
            stores.inSession(out, "= 1 for any number of stores", session -> fetched.addAll(JoinFetch.load(session)));
            out.line("   " + SampleStores.describe(fetched.get(0)));
        }
        out.line("");
        out.line("Use it to hand out stores that send no SQL behind your back: fetch first what they need.");
        out.line("SQLAlchemy: a detached object raises DetachedInstanceError, too.");
    }
}
