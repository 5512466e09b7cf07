package com.example.stores.loading;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/**
 * A query instead of the list: the database finds the items that you need, and the list stays unloaded.
 *
 * <p>SQLAlchemy: {@code lazy="dynamic"}, where {@code store.items} is such a query.
 */
public final class QueryInsteadOfList implements Step {

    @Override
    public String about() {
        return "Some items of a store, their number, a page, without its list";
    }

    @Override
    public void run(Output out) {
        out.line("QUERY: Which of its 20 items does a store have, and how many?");
        try (SampleStores stores = new SampleStores(10, 19)) {
            stores.sessions()
                    .inTransaction(session ->
                            session.find(Store.class, 1).addItem(new Item("Chair", new BigDecimal("15.99"))));
            out.line("");
            out.line("1. A store is found. Each question is a query of its own, and none loads the list.");
            stores.inSession(out, "= 1 for the store + 7 questions", session -> ask(session, out));

            out.line("");
            out.line("2. One query for the items of several stores.");
            stores.inSession(out, "= 1 for the stores + 1 for their items", session -> {
                List<Store> three = session.createSelectionQuery("from Store where id < 4", Store.class)
                        .getResultList();
                out.line("   " + itemsOfAll(session, three).size() + " items of " + three.size() + " stores");
            });
            QueriesAndChanges.show(stores, out);
        }
        out.line("");
        out.line("Use it when a store has many items and you need some of them, their number, or one page.");
        out.line("SQLAlchemy: lazy=\"dynamic\": items.all(), .filter_by(name=\"Chair\").first(), .count(), [5:10].");
    }

    private static void ask(Session session, Output out) {
        Store store = session.find(Store.class, 1);
        out.line("   All items: " + itemsOf(session, store, "").getResultList().size());
        out.line("   Cheaper than 3.00: "
                + names(itemsOf(session, store, "and price < 3.00").getResultList()));
        Item chair = firstNamed(session, store, "Chair");
        out.line("   The first named Chair: it costs " + chair.getPrice().toPlainString());
        out.line("   Counted: " + itemsOf(session, store, "").getResultCount());
        out.line("   The second page of five: "
                + names(itemsOf(session, store, "")
                        .setFirstResult(5)
                        .setMaxResults(5)
                        .getResultList()));
        out.line("   Hibernate.size(store.getItems()): " + Hibernate.size(store.getItems()));
        out.line("   Hibernate.contains(store.getItems(), chair): " + Hibernate.contains(store.getItems(), chair));
        out.line("   Hibernate.isInitialized(store.getItems()): " + Hibernate.isInitialized(store.getItems()));
    }

    public static SelectionQuery<Item> itemsOf(Session session, Store store, String condition) {
        return session.createSelectionQuery("from Item where store = :store " + condition + " order by id", Item.class)
                .setParameter("store", store);
    }

    static List<Item> itemsOfAll(Session session, List<Store> stores) {
        return session.createSelectionQuery("from Item where store in :stores order by id", Item.class)
                .setParameter("stores", stores)
                .getResultList();
    }

    public static Item firstNamed(Session session, Store store, String name) {
        return itemsOf(session, store, "and name = :name")
                .setParameter("name", name)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    private static String names(List<Item> items) {
        return items.stream().map(Item::getName).collect(Collectors.joining(", "));
    }
}
