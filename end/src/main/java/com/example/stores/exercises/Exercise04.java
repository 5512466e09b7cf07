package com.example.stores.exercises;

import com.example.stores.loading.Projection.StoreSize;
import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.Session;

/** How many items each store has, in one statement. */
public final class Exercise04 {

    /** The caller prints the name of each store and its number of items. */
    public static List<StoreSize> sizes(Session session) {
        return session.createSelectionQuery("from Store order by id", Store.class).getResultList().stream()
                .map(store -> new StoreSize(store.getName(), store.getItems().size()))
                .toList();
    }
}
