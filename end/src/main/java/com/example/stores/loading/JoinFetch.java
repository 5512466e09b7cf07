package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.util.List;
import org.hibernate.Session;

/**
 * A fetch join: the query itself says that the items come with their stores.
 *
 * <p>SQLAlchemy: {@code joinedload()}.
 */
public final class JoinFetch implements Step {

    @Override
    public String about() {
        return "A query fetches the lists with a join, in 1 statement";
    }

    @Override
    public void run(Output out) {
        out.line("JOIN-FETCH: Print every store with its items.");
        try (SampleStores stores = new SampleStores(10, 3, "kiosk.xml")) {
            out.line("");
            out.line("1. The query asks for the stores and, with \"left join fetch\", for their items.");
            stores.inSession(out, "= 1 for any number of stores", session -> {
                for (Store store : load(session)) {
                    out.line("   " + SampleStores.describe(store));
                }
            });
            out.line("   " + stores.rows() + " rows were read = " + stores.number() + " stores x "
                    + stores.itemsOfEach() + " items: each row repeats its store.");
            FilteredJoinFetch.show(stores, out);
            TwoListsAtOnce.show(stores, out);
        }
        out.line("");
        out.line("Use it when you need the items of all the stores that a query finds, and only one list of them.");
        out.line("SQLAlchemy: joinedload(StoreModel.items); for part 2, contains_eager(StoreModel.items).");
    }

    public static List<Store> load(Session session) {
        return session.createSelectionQuery("from Store s left join fetch s.items order by s.id", Store.class)
                .getResultList();
    }
}
