package com.example.stores.loading;

import com.example.stores.models.Item;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import jakarta.persistence.EntityGraph;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.graph.GraphSemantic;

/**
 * The other direction: each of many items is asked for its store, which is lazy, too.
 *
 * <p>SQLAlchemy: {@code joinedload(ItemModel.store)}.
 */
public final class StoreOfEachItem implements Step {
    private static final int BATCH_SIZE = 25;

    @Override
    public String about() {
        return "The other direction: each of many items with its store";
    }

    @Override
    public void run(Output out) {
        out.line("ITEM-STORE: Print which stores the items are in.");
        try (SampleStores stores = new SampleStores(4, 3)) {
            out.line("");
            out.line("1. Each store is loaded when its name is asked for, once for all its items.");
            stores.inSession(
                    out,
                    "= 1 + " + stores.number() + " stores",
                    session -> print(load(session, "from Item order by id"), out));

            out.line("");
            out.line("2. The query fetches the store of each item.");
            stores.inSession(
                    out,
                    "= 1 for any number of items",
                    session -> print(load(session, "from Item i join fetch i.store order by i.id"), out));

            out.line("");
            out.line("3. A graph beside the query does the same.");
            stores.inSession(out, "= 1 for any number of items", session -> print(loadWithGraph(session), out));

            out.line("");
            out.line("4. Batches: the first store that is asked brings the others.");
            stores.inSession(out, "= 1 + ceil(" + stores.number() + " stores / " + BATCH_SIZE + ")", session -> {
                session.setFetchBatchSize(BATCH_SIZE);
                print(load(session, "from Item order by id"), out);
            });

            out.line("");
            out.line("5. Subselect is for lists alone. It does not help here.");
            stores.inSession(out, "= 1 + " + stores.number() + " stores", session -> {
                session.setSubselectFetchingEnabled(true);
                print(load(session, "from Item order by id"), out);
            });
        }
        out.line("");
        out.line("Use it with join fetch wherever items are shown with something of their stores.");
        out.line("SQLAlchemy: options(joinedload(ItemModel.store)), or selectinload(ItemModel.store).");
    }

    static List<Item> load(Session session, String query) {
        return session.createSelectionQuery(query, Item.class).getResultList();
    }

    static List<Item> loadWithGraph(Session session) {
        EntityGraph<Item> graph = session.createEntityGraph(Item.class);
        graph.addAttributeNode("store");
        return session.createSelectionQuery("from Item order by id", Item.class)
                .setEntityGraph(graph, GraphSemantic.FETCH)
                .getResultList();
    }

    private static void print(List<Item> items, Output out) {
        out.line("   " + items.size() + " items, in " + String.join(", ", namesOfStores(items)));
    }

    static List<String> namesOfStores(List<Item> items) {
        return items.stream().map(item -> item.getStore().getName()).distinct().toList();
    }
}
