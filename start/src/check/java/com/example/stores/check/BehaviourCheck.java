package com.example.stores.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.metamodel.mapping.AttributeMapping;

/** What happens when stores and items are made, saved, loaded and removed. */
final class BehaviourCheck {
    private final ModelsUnderCheck models;
    private final Class<?> storeClass;
    private final Class<?> itemClass;
    private Method helper;

    BehaviourCheck(ModelsUnderCheck models) {
        this.models = models;
        storeClass = models.classes().store();
        itemClass = models.classes().item();
    }

    void itemIsSavedWithItsStore() {
        Object store = models.newStore();
        Object first = newItemOf(store);
        Object second = newItemOf(store);
        if (!canBeRead(store, newItemOf(store))) {
            throw Hint.NO_GETTER.with("Item", "its store");
        }
        try {
            save(store, first, second);
        } catch (ConstraintViolationException refused) {
            throw refused.getKind() == ConstraintKind.UNIQUE
                    ? Hint.UNIQUE_COLUMN.with()
                    : Hint.NOT_SAVED.with(Reason.of(refused));
        } catch (RuntimeException failure) {
            throw Hint.NOT_SAVED.with(Reason.of(failure));
        }
        if (!removingKeepsTheStore(first, store)) {
            throw Hint.CASCADE_ON_ITEM.with();
        }
    }

    private boolean removingKeepsTheStore(Object item, Object store) {
        try {
            models.sessions().inTransaction(session -> session.remove(session.find(itemClass, idOf(item))));
        } catch (RuntimeException theOtherItemNeedsTheStore) {
            return false;
        }
        return models.sessions().fromTransaction(session -> session.find(storeClass, idOf(store))) != null;
    }

    void storeIsLazy() {
        AttributeMapping storeOfItem = models.mapping(itemClass, storeClass);
        Object id = idOf(savedItem());
        models.sessions().inTransaction(session -> {
            if (isLoaded(session.find(itemClass, id), storeOfItem)) {
                throw Hint.EAGER_STORE.with();
            }
        });
    }

    void itemsAreLazy() {
        Object id = idOf(savedStore());
        models.sessions().inTransaction(session -> {
            if (isLoaded(session.find(storeClass, id), models.mapping(storeClass, itemClass))) {
                throw Hint.EAGER_ITEMS.with();
            }
        });
    }

    void newStoreIsEmpty() {
        if (models.mapping(storeClass, itemClass).getValue(models.newStore()) == null) {
            throw Hint.NOT_INITIALISED.with();
        }
    }

    void helperSetsBothSides() {
        NotDone firstProblem = null;
        for (Method candidate : methodsThatTakeAnItem()) {
            try {
                mustSetBothSides(candidate);
                helper = candidate;
                return;
            } catch (NotDone problem) {
                firstProblem = firstProblem == null ? problem : firstProblem;
            }
        }
        throw firstProblem == null ? Hint.NO_HELPER.with() : firstProblem;
    }

    /** Those that seem to add come first: a learner may have others, to remove or to look for an item. */
    private List<Method> methodsThatTakeAnItem() {
        return Arrays.stream(storeClass.getMethods())
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {itemClass}))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(
                                (Method method) -> !method.getName().startsWith("add"))
                        .thenComparing(Method::getName))
                .toList();
    }

    private void mustSetBothSides(Method candidate) {
        Object store = models.newStore();
        Object first = models.newItem();
        Object second = models.newItem();
        String name = candidate.getName();
        add(candidate, store, first);
        add(candidate, store, second);
        if (storeOf(first) != store || storeOf(second) != store) {
            throw Hint.HELPER_FORGETS_STORE.with(name);
        }
        long firsts = count(first, itemsOf(store));
        long seconds = count(second, itemsOf(store));
        if (firsts + seconds == 0) {
            throw Hint.HELPER_FORGETS_ITEMS.with(name);
        }
        if (seconds == 0 && first.equals(second)) {
            throw Hint.EQUAL_ITEMS.with();
        }
        if (firsts == 0 || seconds == 0) {
            throw Hint.HELPER_LOSES_ITEMS.with(name);
        }
        if (firsts + seconds > 2) {
            throw Hint.HELPER_ADDS_TWICE.with(name);
        }
        if (!canBeRead(first, store)) {
            throw Hint.NO_GETTER.with("Store", "its items");
        }
    }

    private static void add(Method candidate, Object store, Object item) {
        try {
            candidate.invoke(store, item);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof StackOverflowError endless) {
                throw endless;
            }
            throw e.getCause() instanceof UnsupportedOperationException
                    ? Hint.READ_ONLY_ITEMS.with()
                    : Hint.HELPER_FAILS.with(candidate.getName(), Reason.of(e));
        }
    }

    void objectsDoNoHarm() {
        Object store = models.newStore();
        Object item = models.newItem();
        add(helper, store, item);
        if (item.equals(models.newItem())) {
            throw Hint.EQUAL_ITEMS.with();
        }
        // Two objects in memory that visit each other never come to an end: a StackOverflowError.
        store.hashCode();
        store.toString();
        item.hashCode();
        item.toString();
        mustLeaveAlone(savedItem(), models.mapping(itemClass, storeClass));
        mustLeaveAlone(savedStore(), models.mapping(storeClass, itemClass));
    }

    private void mustLeaveAlone(Object saved, AttributeMapping otherSide) {
        models.sessions().inTransaction(session -> {
            Object loaded = session.find(saved.getClass(), idOf(saved));
            String model = saved.getClass().getSimpleName();
            loaded.hashCode();
            mustNotBeLoaded(loaded, otherSide, model + ".hashCode");
            loaded.equals(saved);
            mustNotBeLoaded(loaded, otherSide, model + ".equals");
            // After hashCode, which it calls unless a model has a toString of its own.
            loaded.toString();
            mustNotBeLoaded(loaded, otherSide, model + ".toString");
        });
    }

    private void mustNotBeLoaded(Object object, AttributeMapping otherSide, String method) {
        if (isLoaded(object, otherSide)) {
            throw Hint.VISITS_OTHER_SIDE.with(method);
        }
    }

    void savingReachesTheItems() {
        Object store = models.newStore();
        Object item = models.newItem();
        add(helper, store, item);
        try {
            save(store);
        } catch (RuntimeException failure) {
            throw Hint.NOT_SAVED.with(Reason.of(failure));
        }
        models.sessions().inTransaction(session -> {
            if (itemsOf(session.find(storeClass, idOf(store))).isEmpty()) {
                throw Hint.NO_CASCADE.with();
            }
        });
        if (!itemsOf(store).contains(item)) {
            throw Hint.CHANGING_HASH_CODE.with();
        }
    }

    /** Whether a public method gives it back: other classes cannot reach a private field. */
    private static boolean canBeRead(Object wanted, Object from) {
        return Arrays.stream(from.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(method -> call(method, from))
                .anyMatch(value -> value == wanted || count(wanted, ModelsUnderCheck.elements(value)) > 0);
    }

    private static Object call(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException failing) {
            return null;
        }
    }

    private static long count(Object wanted, Collection<?> elements) {
        return elements.stream().filter(element -> element == wanted).count();
    }

    private Object storeOf(Object item) {
        return models.mapping(itemClass, storeClass).getValue(item);
    }

    private Collection<?> itemsOf(Object store) {
        return ModelsUnderCheck.elements(models.mapping(storeClass, itemClass).getValue(store));
    }

    private Object newItemOf(Object store) {
        Object item = models.newItem();
        models.mapping(itemClass, storeClass).setValue(item, store);
        return item;
    }

    private Object savedItem() {
        Object store = models.newStore();
        Object item = newItemOf(store);
        save(store, item);
        return item;
    }

    private Object savedStore() {
        Object store = models.newStore();
        save(store);
        return store;
    }

    private void save(Object... objects) {
        models.sessions().inTransaction(session -> Arrays.stream(objects).forEach(session::persist));
    }

    private Object idOf(Object saved) {
        return models.sessions().getPersistenceUnitUtil().getIdentifier(saved);
    }

    private boolean isLoaded(Object object, AttributeMapping attribute) {
        return models.sessions().getPersistenceUnitUtil().isLoaded(object, attribute.getAttributeName());
    }
}
