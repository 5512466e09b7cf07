package com.example.stores.exercises;

import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.Session;

/** Every store with its items, in one statement. */
public final class Exercise01 {

    /** The caller prints the name of each store and the names of its items. */
    public static List<Store> stores(Session session) {
        return session.createSelectionQuery("from Store order by id", Store.class)
                .getResultList();
    }
}
