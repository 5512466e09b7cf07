package com.example.stores.exercises;

import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.Session;

/** Two callers: 2 statements for the one that needs the items, 1 for the one that does not. */
public final class Exercise12 {

    /** One caller prints the names of the stores alone, and the other one the names of their items, too. */
    public static List<Store> stores(Session session) {
        return session.createSelectionQuery("from Store s left join fetch s.items order by s.id", Store.class)
                .getResultList();
    }
}
