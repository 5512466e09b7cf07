package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import org.hibernate.Session;

/**
 * A fetch join with a condition on the items fills the list with some of them, and the session keeps it so.
 *
 * <p>SQLAlchemy: {@code contains_eager()}.
 */
final class FilteredJoinFetch {
    private static final String CHEAP_ITEMS = "from Store s join fetch s.items i where s.id = 1 and i.price < 2";
    private static final String ALL_ITEMS = "from Store s left join fetch s.items where s.id = 1";

    private FilteredJoinFetch() {}

    static void show(SampleStores stores, Output out) {
        out.line("");
        out.line("2. The trap: a condition on the items. The list holds only those, and stays so in this session.");
        stores.inSession(out, "= 2 queries, and the second did not repair the list", session -> {
            out.line("   Cheap items fetched: " + SampleStores.describe(load(session, CHEAP_ITEMS)));
            out.line("   All items fetched:   " + SampleStores.describe(load(session, ALL_ITEMS)));
        });
        out.line("   No error tells us. A new session starts afresh:");
        stores.inSession(
                out,
                "= 1 query",
                session -> out.line("   All items fetched:   " + SampleStores.describe(load(session, ALL_ITEMS))));
    }

    private static Store load(Session session, String query) {
        return session.createSelectionQuery(query, Store.class).getSingleResult();
    }
}
