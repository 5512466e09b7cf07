package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/**
 * A fetch profile: a mapping file names ways to fetch the items, and a query chooses one of them for itself.
 *
 * <p>SQLAlchemy: {@code joinedload()}, {@code subqueryload()} and {@code immediateload()}, each for one query.
 */
public final class FetchProfiles implements Step {
    static final String PROFILES = "fetch-profiles.xml";

    private static final int BATCH_SIZE = 25;

    @Override
    public String about() {
        return "A profile for one query: join, subselect, select, or batches";
    }

    @Override
    public void run(Output out) {
        out.line("PROFILE: Load every store with its items. Nobody touches an item.");
        try (SampleStores stores = new SampleStores(4, 3, PROFILES)) {
            out.line("");
            out.line(
                    "1. Mode join: the items come with the query. The trap: each store comes once for each of its items.");
            stores.inSession(out, "= 1 for any number of stores", session -> print(load(session, "join"), out));

            out.line("");
            out.line("2. Mode subselect: all lists come in one statement, at once and not at the first touch.");
            stores.inSession(
                    out, "= 1 for the stores + 1 for all items", session -> print(load(session, "subselect"), out));

            out.line("");
            out.line("3. Mode select: each list comes in a statement of its own, at once.");
            stores.inSession(
                    out, "= 1 + " + stores.number() + " stores", session -> print(load(session, "select"), out));

            out.line("");
            out.line("4. There is no mode for batches. Mode select keeps to the batch size of the session.");
            stores.inSession(out, "= 1 + ceil(" + stores.number() + " stores / " + BATCH_SIZE + ")", session -> {
                session.setFetchBatchSize(BATCH_SIZE);
                print(load(session, "select"), out);
            });

            out.line("");
            out.line("5. Without a profile the same query leaves the lists alone.");
            stores.inSession(out, "= 1 for the stores", session -> print(LazyLoading.load(session), out));
        }
        out.line("");
        out.line("Use it where several queries need the same fetching, and a mapping file may say it once.");
        out.line("SQLAlchemy: options(joinedload()), subqueryload(), immediateload(); for part 4, selectinload().");
    }

    static List<Store> load(Session session, String profile) {
        return session.createSelectionQuery("from Store order by id", Store.class)
                .enableFetchProfile(profile)
                .getResultList();
    }

    private static void print(List<Store> stores, Output out) {
        long loaded = stores.stream()
                .distinct()
                .filter(store -> Hibernate.isInitialized(store.getItems()))
                .count();
        out.line("   " + stores.size() + " results, and " + loaded + " lists that are loaded");
    }
}
