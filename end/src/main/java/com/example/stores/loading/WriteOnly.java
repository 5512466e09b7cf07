package com.example.stores.loading;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.math.BigDecimal;
import org.hibernate.Session;

/**
 * Adding an item without reading any: the item knows its store, and the store need not be loaded for that.
 *
 * <p>SQLAlchemy: {@code lazy="write_only"}.
 */
public final class WriteOnly implements Step {
    private static final int ITEMS = 10_000;

    @Override
    public String about() {
        return "A new item for a store of 10000 items, without reading one";
    }

    @Override
    public void run(Output out) {
        out.line("WRITE-ONLY: Add an item to a store of " + ITEMS + " items.");
        try (SampleStores stores = new SampleStores(1, ITEMS, "items-in-a-set.xml")) {
            out.line("");
            out.line("1. The item gets a reference to its store, which holds the id and is not loaded.");
            stores.inSession(out, "= 1 insert, and no SELECT", session -> addItem(session, newItem("Bench")));

            out.line("");
            out.line("2. A List: the store is found, and the item is added to its list, which is not loaded.");
            stores.inSession(out, "= 1 for the store + 1 insert", session -> addToList(session, newItem("Rake")));
            AddToOtherCollections.addToSet(stores, out);
        }
        try (SampleStores stores = AddToOtherCollections.orderedStore(ITEMS)) {
            AddToOtherCollections.addToOrderedList(stores, out);
        }
        out.line("");
        out.line("Use it when a list is long or you need none of it: set item.store and save the item.");
        out.line(
                "SQLAlchemy: lazy=\"write_only\": store.items.add(item) reads no item, and the flush sends the INSERT.");
    }

    public static void addItem(Session session, Item item) {
        item.setStore(session.getReference(Store.class, 1));
        session.persist(item);
    }

    public static void addToList(Session session, Item item) {
        session.find(Store.class, 1).addItem(item);
    }

    public static Item newItem(String name) {
        return new Item(name, new BigDecimal("18.00"));
    }
}
