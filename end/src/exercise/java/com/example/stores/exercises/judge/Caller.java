package com.example.stores.exercises.judge;

import com.example.stores.loading.Projection.StoreSize;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Who calls the exercises, and what is done with what they return. */
final class Caller {
    static final String NEW_ITEM = "Bench";

    private Caller() {}

    static List<String> printsStoresWithItems(Attempt exercise, Session session, Data data) {
        return prints(exercise, session, Caller::withItems);
    }

    /** Two callers that a stack trace cannot tell from each other. */
    static Part.CallInSession oneOfTwo(boolean withItems) {
        return (exercise, session, data) -> prints(exercise, session, withItems ? Caller::withItems : Caller::name);
    }

    private static List<String> prints(Attempt exercise, Object session, Function<Store, String> line) {
        List<Store> stores = exercise.call(session);
        return stores.stream().map(line).toList();
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
        Item item = exercise.call(session, session.getReference(Store.class, data.firstStore()));
        return List.of(Lines.price(name(item), item.getPrice()));
    }

    static List<String> printsItemsWithStores(Attempt exercise, Session session, Data data) {
        List<Item> items = exercise.call(session);
        return items.stream()
                .map(item -> Lines.itemOfStore(name(item), item.getStore().getName()))
                .toList();
    }

    static List<String> printsAfterTheSession(Attempt exercise, SessionFactory sessions, Data data) {
        return prints(exercise, sessions, Caller::withItems);
    }

    static List<String> addsItem(Attempt exercise, SessionFactory sessions, Data data) {
        Item item = new Item(NEW_ITEM, new BigDecimal("18.00"));
        Part.inOneSession(sessions, session -> exercise.call(session, data.firstStore(), item));
        return List.of(Lines.id(item.getName(), item.getId()));
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
        Lines lines = new Lines(name(store));
        store.getItems().forEach(item -> lines.add(item.getName()));
        return lines.toString();
    }

    private static String name(Store store) {
        mustBeLoaded(Store.class, store, store.getId());
        return store.getName();
    }

    private static String name(Item item) {
        mustBeLoaded(Item.class, item, item.getId());
        return item.getName();
    }

    private static void mustBeLoaded(Class<?> model, Object entity, Integer id) {
        if (id == null || Hibernate.getClassLazy(entity) != model) {
            throw new NotYet(Finding.MADE_HERE, model.getSimpleName());
        }
    }
}
