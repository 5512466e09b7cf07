package com.example.stores.exercises;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.util.Comparator;
import org.hibernate.Session;

/** The cheapest item of one store: one statement, one row. */
public final class Exercise05 {

    /** The caller has a store that is not loaded, and prints the name of the item and its price. */
    public static Item cheapest(Session session, Store store) {
        return store.getItems().stream()
                .min(Comparator.comparing(Item::getPrice))
                .orElseThrow();
    }
}
