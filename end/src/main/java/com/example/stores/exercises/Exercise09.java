package com.example.stores.exercises;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import org.hibernate.Session;

/** A new item for a store of 10,000: one INSERT and no SELECT. */
public final class Exercise09 {

    /** The caller has the id of the store and the new item, and commits. */
    public static void add(Session session, int storeId, Item item) {
        Store store = session.find(Store.class, storeId);
        if (!store.getItems().contains(item)) {
            store.addItem(item);
        }
    }
}
