package com.example.stores.check.relationship;

import com.example.stores.check.hints.Hint;
import com.example.stores.check.hints.Reason;
import com.example.stores.check.models.ModelsUnderCheck;
import java.util.function.Supplier;
import org.hibernate.metamodel.mapping.AttributeMapping;

/** Whether stores and items can be compared and printed: new, saved, loaded twice, and by a proxy. */
final class ComparisonCheck extends ModelCheck {
    ComparisonCheck(ModelsUnderCheck models) {
        super(models);
    }

    void doesNoHarm() {
        mustComeToAnEnd();
        mustBeTwo("items", "Item", objects.newItem(), objects.newItem());
        mustBeTwo("stores", "Store", objects.newStore(), objects.newStore());
        mustKeepItsHashCode(itemClass, objects.newItemOf(savedStore()));
        mustKeepItsHashCode(storeClass, objects.newStore());
        mustBeComparedAsOne(itemClass, this::savedItem);
        mustBeComparedAsOne(storeClass, this::savedStore);
        mustLeaveAlone(savedItem(), models.mapping(itemClass, storeClass));
        mustLeaveAlone(savedStore(), models.mapping(storeClass, itemClass));
    }

    /** Two objects in memory that visit each other never come to an end: a StackOverflowError. */
    private void mustComeToAnEnd() {
        Object store = objects.newStore();
        Object item = objects.newItem();
        objects.addItem(store, item);
        store.hashCode();
        store.toString();
        item.hashCode();
        item.toString();
    }

    private static void mustBeTwo(String objects, String model, Object first, Object second) {
        if (first.equals(second)) {
            throw Hint.EQUAL_OBJECTS.with(objects, model);
        }
    }

    /** What has no equals of its own is compared by identity, and there is nothing to ask it. */
    private void mustBeComparedAsOne(Class<?> model, Supplier<Object> saved) {
        if (hasNoEquals(model)) {
            return;
        }
        Object first = saved.get();
        Object id = models.idOf(first);
        String name = model.getSimpleName();
        mustNotFail(name, first);
        models.sessions().inTransaction(session -> {
            Object loaded = session.find(model, id);
            Object again = models.sessions().fromTransaction(other -> other.find(model, id));
            if (!loaded.equals(loaded) || !loaded.equals(again) && wouldBeEqual(first)) {
                throw Hint.NOT_EQUAL_TO_ITSELF.with(name);
            }
            if (loaded.equals(again) && loaded.hashCode() != again.hashCode()) {
                throw Hint.DIFFERENT_HASH_CODES.with(name);
            }
            models.sessions().inTransaction(other -> {
                Object proxy = other.getReference(model, id);
                if (loaded.equals(again) && (!loaded.equals(proxy) || !proxy.equals(loaded))) {
                    throw Hint.NOT_EQUAL_TO_PROXY.with(name);
                }
            });
        });
    }

    private static boolean hasNoEquals(Class<?> model) {
        try {
            return model.getMethod("equals", Object.class).getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether two new ones with the same values are equal: then it is no identity that equals compares. */
    private boolean wouldBeEqual(Object object) {
        String name = objects.nameOf(object);
        return itemClass.isInstance(object)
                ? objects.newItem(name, objects.priceOf(object)).equals(objects.newItem(name, objects.priceOf(object)))
                : objects.newStore(name).equals(objects.newStore(name));
    }

    private static void mustNotFail(String name, Object object) {
        try {
            if (object.equals(null) || object.equals("")) {
                throw Hint.NOT_EQUAL_TO_ITSELF.with(name);
            }
        } catch (NullPointerException | ClassCastException failure) {
            throw Hint.EQUALS_FAILS.with(name, Reason.of(failure));
        }
    }

    private void mustKeepItsHashCode(Class<?> model, Object object) {
        int before = object.hashCode();
        models.save(object);
        if (object.hashCode() != before) {
            throw Hint.CHANGING_HASH_CODE.with(model.getSimpleName());
        }
    }

    private void mustLeaveAlone(Object saved, AttributeMapping otherSide) {
        models.sessions().inTransaction(session -> {
            Object loaded = session.find(saved.getClass(), models.idOf(saved));
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
        if (models.isLoaded(object, otherSide)) {
            throw Hint.VISITS_OTHER_SIDE.with(method);
        }
    }
}
