package com.example.stores.loading;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.List;
import org.hibernate.Session;

/**
 * Eager loading: the items of a store are always loaded with it. A mapping file says so, and the models stay as they
 * are.
 *
 * <p>SQLAlchemy: {@code lazy="joined"}.
 */
public final class EagerLoading implements Step {
    public static final String EAGER_ITEMS = "eager-items.xml";
    static final String EAGER_STORE = "eager-store.xml";

    @Override
    public String about() {
        return "Every list is loaded with its store, needed or not";
    }

    @Override
    public void run(Output out) {
        out.line("EAGER: Print every store with its items.");
        try (SampleStores stores = new SampleStores(10, 3, EAGER_ITEMS)) {
            out.line("");
            out.line("1. The items are mapped with fetch = EAGER. One store is found by its id.");
            stores.inSession(out, "= 1 with a join", session -> {
                Store store = session.find(Store.class, 1);
                out.line("   " + SampleStores.describe(store));
            });

            out.line("");
            out.line("2. The trap: a query for the stores. Nobody touches an item.");
            stores.inSession(
                    out,
                    "= 1 + " + stores.number() + " stores",
                    session -> out.line("   " + load(session).size() + " stores"));
        }
        try (SampleStores stores = new SampleStores(10, 3, EAGER_STORE)) {
            out.line("");
            out.line("3. The same trap from the other side: a @ManyToOne without LAZY. Nobody touches a store.");
            stores.inSession(out, "= 1 + " + stores.number() + " stores", session -> {
                List<Item> items = session.createSelectionQuery("from Item order by id", Item.class)
                        .getResultList();
                out.line("   " + items.size() + " items");
            });
        }
        try (SampleStores stores = new SampleStores(4, 3, "joined-items.xml")) {
            EagerInOtherWords.byFetchMode(stores, out);
        }
        try (SampleStores stores = new SampleStores(4, 3, EAGER_ITEMS, FetchProfiles.PROFILES)) {
            EagerInOtherWords.takenBack(stores, out);
        }
        out.line("");
        out.line("Use it rarely: any query can fetch more; fetching less takes a graph, a profile or a projection.");
        out.line("SQLAlchemy: lazy=\"joined\". There a query joins as well; here it sends one SELECT for each store.");
    }

    /** The query of {@link LazyLoading}; the mapping makes the difference. */
    public static List<Store> load(Session session) {
        return session.createSelectionQuery("from Store order by id", Store.class)
                .getResultList();
    }
}
