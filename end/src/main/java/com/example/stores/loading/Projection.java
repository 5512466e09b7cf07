package com.example.stores.loading;

import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.List;
import org.hibernate.Session;

/**
 * A projection: the query selects the values that are printed, and no entity is loaded.
 *
 * <p>SQLAlchemy: {@code session.query(StoreModel.name, func.count(ItemModel.id))} with {@code
 * .outerjoin(StoreModel.items).group_by(StoreModel.id)}.
 */
public final class Projection implements Step {

    /** What is printed of a store with its number of items. */
    public record StoreSize(String store, long items) {}

    /** What is printed of a store and one of its items; the item is null where a store has none. */
    public record StoreAndItem(String store, String item) {}

    @Override
    public String about() {
        return "Names and numbers alone, without entities";
    }

    @Override
    public void run(Output out) {
        out.line("PROJECTION: How many items does each store have, and what are their names?");
        try (SampleStores stores = new SampleStores(4, 3)) {
            out.line("");
            out.line("1. The name of each store and its number of items. The database counts.");
            stores.inSession(out, "= 1 for any number of stores", session -> {
                for (StoreSize size : sizes(session)) {
                    out.line("   " + size.store() + ": " + size.items() + " items");
                }
            });
            sayWhatWasLoaded(stores, out);

            out.line("");
            out.line("2. The names of the stores and of their items.");
            stores.inSession(out, "= 1 for any number of stores", session -> {
                for (StoreAndItem pair : names(session)) {
                    out.line("   " + pair.store() + ": " + pair.item());
                }
            });
            sayWhatWasLoaded(stores, out);
        }
        out.line("");
        out.line("Use it for lists and reports that nobody changes: nothing is loaded that is not shown.");
        out.line("SQLAlchemy: session.query(StoreModel.name, func.count(ItemModel.id)), outerjoin and group_by.");
    }

    public static List<StoreSize> sizes(Session session) {
        return session.createSelectionQuery(
                        "select s.name, count(i) from Store s left join s.items i group by s.id, s.name order by s.id",
                        StoreSize.class)
                .getResultList();
    }

    public static List<StoreAndItem> names(Session session) {
        return session.createSelectionQuery(
                        "select s.name, i.name from Store s left join s.items i order by s.id, i.id",
                        StoreAndItem.class)
                .getResultList();
    }

    private static void sayWhatWasLoaded(SampleStores stores, Output out) {
        out.line("   " + stores.rows() + " rows were read, and "
                + stores.sessions().getStatistics().getEntityLoadCount() + " entities loaded.");
    }
}
