package com.example.stores.exercises;

import com.example.stores.models.Item;
import org.hibernate.Session;

/** An item is removed for good: one DELETE, and at most two SELECTs, one of which is the caller's. */
public final class Exercise11 {

    /** The caller has found the item. It finds its store afterwards, prints the names of its items, and commits. */
    public static void remove(Session session, Item item) {
        item.getStore().getItems().remove(item);
    }
}
