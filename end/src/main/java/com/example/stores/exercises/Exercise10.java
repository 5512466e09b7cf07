package com.example.stores.exercises;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import org.hibernate.Session;

/** An item moves to another store, and both lists are right before the commit: one UPDATE, one SELECT. */
public final class Exercise10 {

    /** The caller has three ids. It finds both stores afterwards, prints the names of their items, and commits. */
    public static void move(Session session, int itemId, int fromId, int toId) {
        Item item = session.find(Item.class, itemId);
        session.find(Store.class, fromId).getItems().remove(item);
        session.find(Store.class, toId).addItem(item);
    }
}
