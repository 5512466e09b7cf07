package com.example.stores.exercises;

import com.example.stores.models.Item;
import java.util.List;
import org.hibernate.Session;

/** The items under 2.00 with the names of their stores, in one statement. */
public final class Exercise07 {

    /** The caller prints the name of each item and the name of its store. */
    public static List<Item> under2(Session session) {
        return session.createSelectionQuery("from Item where price < 2.00 order by id", Item.class)
                .getResultList();
    }
}
