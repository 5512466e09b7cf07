package com.example.stores.check.relationship;

import com.example.stores.check.hints.Effect;
import com.example.stores.check.hints.Hint;
import com.example.stores.check.hints.Reason;
import com.example.stores.check.models.ModelsUnderCheck;
import com.example.stores.check.report.NotDone;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/** What happens when items are added to a store: to a new one and a saved one, in its session and after it. */
final class StoreCheck extends ModelCheck {
    StoreCheck(ModelsUnderCheck models) {
        super(models);
    }

    void loadsItsItemsWhenTheyAreNeeded() {
        Object id = models.idOf(savedStore());
        models.sessions().inTransaction(session -> {
            if (models.isLoaded(session.find(storeClass, id), models.mapping(storeClass, itemClass))) {
                throw Effect.ITEMS_ARE_EAGER.explain(items());
            }
        });
    }

    void isEmptyToBeginWith() {
        Object store = objects.newStore();
        if (field(store) != null) {
            return;
        }
        // A getter may make the collection when it is asked for it the first time.
        Method getter = models.contract().method(storeClass, "getItems");
        if (getter == null || !Modifier.isPublic(getter.getModifiers()) || objects.itemsOf(store) == null) {
            throw Hint.NOT_INITIALISED.with();
        }
    }

    void setsBothSides() {
        if (models.contract().method(storeClass, "addItem") == null) {
            mustNotHaveAnotherName();
        }
        models.contract().mustAllowBothSides();
        mustAddNewItems();
        mustHandOutItsItems();
        mustNotBeChangedBySetStore();
        mustAddInASession();
        mustAddAfterTheSession();
    }

    private void mustNotHaveAnotherName() {
        for (Method method : storeClass.getMethods()) {
            boolean takesAnItem = Arrays.equals(method.getParameterTypes(), new Class<?>[] {itemClass});
            if (takesAnItem && !Modifier.isStatic(method.getModifiers()) && doesIt(method)) {
                throw Hint.OTHER_HELPER.with(method.getName());
            }
        }
        if (Arrays.stream(storeClass.getDeclaredMethods())
                .noneMatch(method -> method.getName().equals("addItem"))) {
            throw Hint.NO_HELPER.with();
        }
    }

    private boolean doesIt(Method method) {
        Object store = objects.newStore();
        Object item = objects.newItem();
        try {
            method.invoke(store, item);
        } catch (ReflectiveOperationException another) {
            return false;
        }
        return objects.storeOf(item) == store && count(item, ModelsUnderCheck.elements(field(store))) == 1;
    }

    private void mustAddNewItems() {
        Object store = objects.newStore();
        Object first = objects.newItem();
        Object second = objects.newItem();
        add(store, first);
        add(store, second);
        if (objects.storeOf(first) != store || objects.storeOf(second) != store) {
            throw Hint.HELPER_FORGETS_STORE.with("the item", "that store");
        }
        Collection<?> items = ModelsUnderCheck.elements(field(store));
        long firsts = count(first, items);
        long seconds = count(second, items);
        if (firsts + seconds == 0 || seconds == 0 && first.equals(second)) {
            throw forgetsItems("the item", "the store");
        }
        if (firsts == 0 || seconds == 0) {
            throw Hint.HELPER_LOSES_ITEMS.with();
        }
        if (firsts + seconds > 2) {
            throw Hint.HELPER_ADDS_TWICE.with("the item");
        }
    }

    /** Where any two items are equal, whoever looks for one finds another. */
    private NotDone forgetsItems(String item, String store) {
        return objects.newItem().equals(objects.newItem())
                ? Hint.EQUAL_OBJECTS.with("items", "Item")
                : Hint.HELPER_FORGETS_ITEMS.with(item, store);
    }

    private void add(Object store, Object item) {
        try {
            objects.addItem(store, item);
        } catch (UnsupportedOperationException refused) {
            if (isReadOnly(ModelsUnderCheck.elements(field(objects.newStore())))) {
                throw Hint.READ_ONLY_ITEMS.with();
            }
            throw isReadOnly(objects.itemsOf(objects.newStore()))
                    ? Hint.GETTER_RETURNS_COPY.with()
                    : Hint.METHOD_FAILS.with("addItem in Store", Reason.of(refused));
        }
    }

    private boolean isReadOnly(Collection<?> items) {
        try {
            @SuppressWarnings("unchecked")
            Collection<Object> any = (Collection<Object>) items;
            return !any.add(objects.newItem());
        } catch (UnsupportedOperationException readOnly) {
            return true;
        }
    }

    /** The lesson adds to what getItems gives it, to show that this sets one side. */
    private void mustHandOutItsItems() {
        Object store = objects.newStore();
        Object item = objects.newItem();
        Collection<Object> items = objects.itemsOf(store);
        if (items == null) {
            throw Hint.NOT_INITIALISED.with();
        }
        try {
            items.add(item);
        } catch (UnsupportedOperationException readOnly) {
            throw Hint.GETTER_RETURNS_COPY.with();
        }
        if (count(item, objects.itemsOf(store)) != 1) {
            throw Hint.GETTER_RETURNS_COPY.with();
        }
    }

    /** The lesson sets one side with setStore, to show what is in memory then. */
    private void mustNotBeChangedBySetStore() {
        Object store = objects.newStore();
        objects.setStore(objects.newItem(), store);
        if (!objects.itemsOf(store).isEmpty()) {
            throw Hint.SETTER_SETS_BOTH.with();
        }
    }

    private void mustAddInASession() {
        Object savedStore = models.idOf(savedStore());
        Object savedItem = models.idOf(savedItem());
        Object otherItem = models.idOf(savedItem());
        Object thirdItem = models.idOf(savedItem());
        mustAdd(
                session -> session.find(storeClass, savedStore),
                "a saved store",
                session -> objects.newItem(),
                "a new item");
        mustAdd(
                session -> session.find(storeClass, savedStore),
                "a saved store",
                session -> session.find(itemClass, savedItem),
                "a saved item");
        mustAdd(
                session -> session.getReference(storeClass, savedStore),
                "a store that is not loaded yet",
                session -> objects.newItem(),
                "a new item");
        mustAdd(
                session -> objects.newStore(),
                "a new store",
                session -> session.find(itemClass, otherItem),
                "a saved item");
        mustAdd(
                session -> session.find(storeClass, savedStore),
                "a saved store",
                session -> session.getReference(itemClass, thirdItem),
                "an item that is not loaded yet");
    }

    private void mustAdd(Source stores, String storeWords, Source items, String itemWords) {
        Object[] ids = models.sessions().fromTransaction(session -> {
            Object store = stores.get(session);
            Object item = items.get(session);
            session.persist(store);
            add(store, item);
            if (Hibernate.unproxy(objects.storeOf(item)) != Hibernate.unproxy(store)) {
                throw isProxy(item)
                        ? Hint.HELPER_SKIPS_PROXY.with()
                        : Hint.HELPER_FORGETS_STORE.with(itemWords, storeWords);
            }
            long found = count(item, objects.itemsOf(store));
            if (found == 0) {
                throw forgetsItems(itemWords, storeWords);
            }
            if (found > 1) {
                throw Hint.HELPER_ADDS_TWICE.with(itemWords);
            }
            session.persist(item);
            session.flush();
            return new Object[] {models.idOf(store), models.idOf(item)};
        });
        models.sessions().inTransaction(session -> {
            Object item = session.find(itemClass, ids[1]);
            if (!models.idOf(objects.storeOf(item)).equals(ids[0])) {
                throw Hint.HELPER_FORGETS_STORE.with(itemWords, storeWords);
            }
            if (count(item, models.loadedItems(session, ids[0])) != 1) {
                throw models.itemIsMissing();
            }
        });
    }

    private void mustAddAfterTheSession() {
        Object saved = models.idOf(savedStore());
        Object store = models.sessions().fromTransaction(session -> {
            Object loaded = session.find(storeClass, saved);
            Hibernate.initialize(objects.itemsOf(loaded));
            return loaded;
        });
        Object item = objects.newItem();
        add(store, item);
        if (objects.storeOf(item) != store) {
            throw Hint.HELPER_FORGETS_STORE.with("a new item", "a store of an earlier session");
        }
        if (count(item, objects.itemsOf(store)) != 1) {
            throw forgetsItems("a new item", "a store of an earlier session");
        }
    }

    private static boolean isProxy(Object object) {
        return Hibernate.unproxy(object) != object;
    }

    private static long count(Object wanted, Collection<?> elements) {
        return elements.stream()
                .filter(element -> Hibernate.unproxy(element) == Hibernate.unproxy(wanted))
                .count();
    }

    private Object field(Object store) {
        return models.mapping(storeClass, itemClass).getValue(store);
    }

    private interface Source {
        Object get(Session session);
    }
}
