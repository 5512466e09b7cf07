package com.example.stores.loading;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.List;
import org.hibernate.Session;

/**
 * Subselect fetching: when one list is touched, the lists of all the stores of the query are loaded with it.
 *
 * <p>SQLAlchemy: {@code lazy="subquery"}.
 */
public final class SubselectFetching implements Step {
    private static final int FIRST = 2;

    @Override
    public String about() {
        return "A list that is touched brings all others, in 2 statements";
    }

    @Override
    public void run(Output out) {
        out.line("SUBSELECT: Print every store with its items.");
        try (SampleStores stores = new SampleStores(10, 3)) {
            out.line("");
            out.line("1. The second SELECT repeats the first query inside it, to find the items of all its stores.");
            stores.inSession(out, "= 1 for the stores + 1 for all items", session -> {
                for (Store store : load(session)) {
                    out.line("   " + SampleStores.describe(store));
                }
            });

            out.line("");
            out.line("2. The trap: only the first " + FIRST
                    + " stores are wanted, and the repeated query forgets the limit.");
            stores.inSession(out, "= 1 for the stores + 1 for all items", session -> {
                session.setSubselectFetchingEnabled(true);
                List<Store> firstTwo = session.createSelectionQuery("from Store order by id", Store.class)
                        .setMaxResults(FIRST)
                        .getResultList();
                for (Store store : firstTwo) {
                    out.line("   " + SampleStores.describe(store));
                }
            });
            long loaded = stores.sessions()
                    .getStatistics()
                    .getEntityStatistics(Item.class.getName())
                    .getLoadCount();
            out.line("   " + FIRST * stores.itemsOfEach() + " items were wanted, and " + loaded + " were loaded.");
        }
        out.line("");
        out.line("Use it when all stores of a query are shown with their items, and never with setMaxResults.");
        out.line("SQLAlchemy: lazy=\"subquery\", which loads the items with the query; here the first touch does.");
    }

    /** On the model, {@code @Fetch(FetchMode.SUBSELECT)} does the same for every session. */
    public static List<Store> load(Session session) {
        session.setSubselectFetchingEnabled(true);
        return session.createSelectionQuery("from Store order by id", Store.class)
                .getResultList();
    }
}
