package com.example.stores.exercises;

import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.SessionFactory;

/** The stores are printed after the session has closed, and no EAGER anywhere: at most 2 statements. */
public final class Exercise08 {

    /** The caller has no session. It prints the name of each store and the names of its items. */
    public static List<Store> stores(SessionFactory sessions) {
        return sessions.fromSession(session -> session.createSelectionQuery("from Store order by id", Store.class)
                .getResultList());
    }
}
