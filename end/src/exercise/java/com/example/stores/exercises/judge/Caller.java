package com.example.stores.exercises.judge;

import com.example.stores.loading.Projection.StoreSize;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Who calls the exercises, and what is done with what they return. */
final class Caller {
    static final String NEW_ITEM = "Bench";

    private Caller() {}

    static List<String> printsStoresWithItems(Attempt exercise, Session session, Data data) {
        List<Store> stores = exercise.call(session);
        return stores.stream().map(Caller::withItems).toList();
    }

    static List<String> printsNamesOfStores(Attempt exercise, Session session, Data data) {
        List<Store> stores = exercise.call(session);
        return stores.stream().map(Store::getName).toList();
    }

    static List<String> printsNames(Attempt exercise, Session session, Data data) {
        List<String> names = exercise.call(session);
        return List.copyOf(names);
    }

    static List<String> printsSizes(Attempt exercise, Session session, Data data) {
        List<StoreSize> sizes = exercise.call(session);
        return sizes.stream()
                .map(size -> Lines.size(size.store(), size.items()))
                .toList();
    }

    static List<String> printsCheapest(Attempt exercise, Session session, Data data) {
        Item item = exercise.call(session, session.getReference(Store.class, Data.FIRST_STORE));
        return List.of(Lines.price(item.getName(), item.getPrice()));
    }

    static List<String> printsItemsWithStores(Attempt exercise, Session session, Data data) {
        List<Item> items = exercise.call(session);
        return items.stream()
                .map(item -> Lines.itemOfStore(item.getName(), item.getStore().getName()))
                .toList();
    }

    static List<String> printsAfterTheSession(Attempt exercise, SessionFactory sessions, Data data) {
        List<Store> stores = exercise.call(sessions);
        return stores.stream().map(Caller::withItems).toList();
    }

    static List<String> addsItem(Attempt exercise, Session session, Data data) {
        Item item = new Item(NEW_ITEM, new BigDecimal("18.00"));
        exercise.call(session, Data.FIRST_STORE, item);
        return List.of();
    }

    static List<String> movesItem(Attempt exercise, Session session, Data data) {
        int from = data.chosenStore();
        int to = data.otherStore();
        exercise.call(session, data.chosenItem(), from, to);
        return List.of(withItems(session.find(Store.class, from)), withItems(session.find(Store.class, to)));
    }

    static List<String> removesItem(Attempt exercise, Session session, Data data) {
        exercise.call(session, session.find(Item.class, data.chosenItem()));
        return List.of(withItems(session.find(Store.class, data.chosenStore())));
    }

    private static String withItems(Store store) {
        Lines lines = new Lines(store.getName());
        store.getItems().forEach(item -> lines.add(item.getName()));
        return lines.toString();
    }
}
