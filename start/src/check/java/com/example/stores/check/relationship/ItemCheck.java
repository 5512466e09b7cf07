package com.example.stores.check.relationship;

import com.example.stores.check.hints.Effect;
import com.example.stores.check.hints.Hint;
import com.example.stores.check.hints.Reason;
import com.example.stores.check.models.ModelsUnderCheck;
import jakarta.persistence.NoResultException;
import java.math.BigDecimal;
import java.sql.SQLIntegrityConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** What happens when items are made, saved with their store, loaded, moved and removed. */
final class ItemCheck extends ModelCheck {
    ItemCheck(ModelsUnderCheck models) {
        super(models);
    }

    void isSavedWithItsStore() {
        models.contract().mustAllowSaving();
        mustKeepWhatItIsGiven();
        mustKnowItsStore();
        Object store = objects.newStore();
        Object first = objects.newItemOf(store);
        mustBeSaved(store, first, objects.newItemOf(store));
        mustBeFoundByName(itemClass, first);
        mustBeFoundByName(storeClass, store);
        mustBeLoadedAsSaved(first);
        mustNotTakeTheStoreAlong(first, store);
        mustBeSavedWithAStoreOfBefore();
        mustMove();
    }

    private void mustKeepWhatItIsGiven() {
        String name = "Chair";
        BigDecimal price = new BigDecimal("15.99");
        Object item = objects.newItem(name, price);
        mustReturn(itemClass, "getName", "this.name = name", objects.nameOf(item), name);
        mustReturn(itemClass, "getPrice", "this.price = price", objects.priceOf(item), price);
        mustReturn(storeClass, "getName", "this.name = name", objects.nameOf(objects.newStore(name)), name);
    }

    private static void mustReturn(Class<?> model, String getter, String line, Object value, Object given) {
        if (!given.equals(value)) {
            throw Hint.CONSTRUCTOR_FORGETS.with(model.getSimpleName(), getter, value, given, line);
        }
    }

    private void mustKnowItsStore() {
        Object store = objects.newStore();
        Object item = objects.newItem();
        if (models.mapping(itemClass, storeClass).getValue(item) != null) {
            throw Hint.STORE_TO_BEGIN_WITH.with();
        }
        objects.setStore(item, store);
        if (objects.storeOf(item) != store) {
            throw models.mapping(itemClass, storeClass).getValue(item) == store
                    ? Hint.GETTER_FORGETS.with()
                    : Hint.SETTER_FORGETS.with();
        }
    }

    private void mustBeSaved(Object... objects) {
        try {
            models.save(objects);
        } catch (ConstraintViolationException refused) {
            throw refused.getKind() == ConstraintKind.UNIQUE
                            && Reason.of(refused).contains("(STORE_ID")
                    ? Effect.ONE_ITEM_ONLY.explain(store(), itemClass)
                    : Hint.NOT_SAVED.with(Reason.of(refused));
        } catch (RuntimeException failure) {
            throw Hint.NOT_SAVED.with(Reason.of(failure));
        }
    }

    private void mustBeFoundByName(Class<?> model, Object saved) {
        String query = "from " + model.getSimpleName() + " where name = :name";
        try {
            models.sessions()
                    .inTransaction(session -> session.createSelectionQuery(query, model)
                            .setParameter("name", objects.nameOf(saved))
                            .getSingleResult());
        } catch (NoResultException leftOut) {
            throw model == itemClass
                    ? models.itemIsMissing()
                    : Hint.UNKNOWN_CAUSE.with("A store that is saved is not found by its name.");
        } catch (RuntimeException failure) {
            throw Hint.QUERY_FAILS.with(query, Reason.of(failure));
        }
    }

    private void mustBeLoadedAsSaved(Object item) {
        models.sessions().inTransaction(session -> {
            Object loaded = session.find(itemClass, models.idOf(item));
            mustBeTheSame("getName", objects.nameOf(item), objects.nameOf(loaded));
            // As the lesson prints it: 49.90 and 49.9 are not the same.
            mustBeTheSame(
                    "getPrice",
                    objects.priceOf(item).toPlainString(),
                    objects.priceOf(loaded).toPlainString());
            if (!models.idOf(objects.storeOf(item)).equals(models.idOf(objects.storeOf(loaded)))) {
                throw Hint.UNKNOWN_CAUSE.with("An item that is loaded again has another store than it was saved with.");
            }
        });
    }

    private static void mustBeTheSame(String getter, String saved, String loaded) {
        if (!saved.equals(loaded)) {
            throw Hint.CHANGED_BY_SAVING.with(getter, saved, loaded);
        }
    }

    private void mustNotTakeTheStoreAlong(Object item, Object store) {
        try {
            models.sessions().inTransaction(session -> session.remove(session.find(itemClass, models.idOf(item))));
        } catch (RuntimeException failure) {
            // The other item needs the store.
            throw isRefusedByTheDatabase(failure)
                    ? Effect.STORE_IS_REMOVED.explain(store())
                    : Hint.UNKNOWN_CAUSE.with("Removing an item ends in " + Reason.of(failure) + ".");
        }
        if (models.sessions().fromTransaction(session -> session.find(storeClass, models.idOf(store))) == null) {
            throw Effect.STORE_IS_REMOVED.explain(store());
        }
    }

    private static boolean isRefusedByTheDatabase(Throwable failure) {
        return failure instanceof SQLIntegrityConstraintViolationException
                || failure.getCause() != null && isRefusedByTheDatabase(failure.getCause());
    }

    private void mustBeSavedWithAStoreOfBefore() {
        Object store = savedStore();
        try {
            models.save(objects.newItemOf(store));
        } catch (RuntimeException failure) {
            throw Effect.STORE_IS_SAVED_AGAIN.explain(store());
        }
    }

    private void mustMove() {
        Object item = savedItem();
        Object other = savedStore();
        models.sessions().inTransaction(session -> {
            Object loaded = session.find(itemClass, models.idOf(item));
            Object newStore = session.find(storeClass, models.idOf(other));
            objects.setStore(loaded, newStore);
            if (objects.storeOf(loaded) != newStore) {
                throw Hint.SETTER_FORGETS.with();
            }
        });
        models.sessions().inTransaction(session -> {
            Object loaded = session.find(itemClass, models.idOf(item));
            if (!models.idOf(objects.storeOf(loaded)).equals(models.idOf(other))) {
                throw Effect.ITEM_DOES_NOT_MOVE.explain(store(), itemClass);
            }
        });
    }

    void loadsItsStoreWhenItIsNeeded() {
        Object id = models.idOf(savedItem());
        models.sessions().inTransaction(session -> {
            if (models.isLoaded(session.find(itemClass, id), models.mapping(itemClass, storeClass))) {
                throw Effect.STORE_IS_EAGER.explain(store());
            }
        });
    }
}
