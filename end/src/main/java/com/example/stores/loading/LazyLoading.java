package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Lazy loading, the default: the items of a store are loaded when somebody touches them.
 *
 * <p>SQLAlchemy: {@code lazy="select"}.
 */
public final class LazyLoading implements Step {

    @Override
    public String about() {
        return "The default: each list is loaded when somebody touches it";
    }

    @Override
    public void run(Output out) {
        out.line("LAZY: Print every store with its items.");
        try (SampleStores stores = new SampleStores(10, 3)) {
            out.line("");
            out.line("1. First the names of the stores alone. Nobody touches an item.");
            stores.inSession(out, "= 1 for the stores", session -> out.line("   " + names(load(session))));

            out.line("");
            out.line("2. Now the stores with their items. Each list is loaded when it is touched.");
            stores.inSession(out, "= 1 + " + stores.number() + " stores", session -> {
                for (Store store : load(session)) {
                    out.line("   " + SampleStores.describe(store));
                }
            });
        }
        out.line("");
        out.line("Use it as the default, and one of the next ways where you need the items of many stores.");
        out.line("SQLAlchemy: lazy=\"select\", the default there too.");
    }

    public static List<Store> load(Session session) {
        return session.createSelectionQuery("from Store order by id", Store.class)
                .getResultList();
    }

    private static String names(List<Store> stores) {
        return stores.stream().map(Store::getName).collect(Collectors.joining(", "));
    }
}
