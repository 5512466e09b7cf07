package com.example.stores.check;

import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.List;
import org.hibernate.PropertyValueException;
import org.hibernate.exception.ConstraintViolationException;

/** What the lesson does with stores and their items, and what it says of it. */
final class LessonCheck {
    private static final int NO_STORE = 999;

    private final ModelsUnderCheck models;
    private final ModelObjects objects;
    private final Class<?> itemClass;
    private final Class<?> storeClass;

    LessonCheck(ModelsUnderCheck models) {
        this.models = models;
        objects = models.objects();
        itemClass = models.classes().item();
        storeClass = models.classes().store();
    }

    void runs() {
        savesNewItemsWithTheirStore();
        savesNewItemsOfALoadedStore();
        setsTheStoreAlone();
        needsAStoreThatExists();
        addsToTheListAlone();
        sendsTheSelectsOfBefore();
        keepsAStoreThatHasItems();
    }

    private void savesNewItemsWithTheirStore() {
        Object store = objects.newStore();
        Object item = objects.newItem();
        objects.addItem(store, item);
        try {
            models.save(store);
        } catch (RuntimeException failure) {
            throw Hint.NOT_SAVED.with(Reason.of(failure));
        }
        mustBeAmongTheItems(item, store);
        if (!objects.itemsOf(store).contains(item)) {
            throw Hint.CHANGING_HASH_CODE.with("Item");
        }
    }

    private void savesNewItemsOfALoadedStore() {
        Object item = objects.newItem();
        Object id = savedStore();
        models.sessions().inTransaction(session -> objects.addItem(session.find(storeClass, id), item));
        mustBeAmongTheItems(item, models.sessions().fromTransaction(session -> session.find(storeClass, id)));
    }

    private void mustBeAmongTheItems(Object item, Object store) {
        Object id = models.idOf(item);
        if (id == null) {
            throw Hint.NO_CASCADE.with();
        }
        models.sessions().inTransaction(session -> {
            Collection<?> items = models.loadedItems(session, models.idOf(store));
            if (items.stream().noneMatch(loaded -> id.equals(models.idOf(loaded)))) {
                throw models.itemIsMissing();
            }
        });
    }

    private void setsTheStoreAlone() {
        Object item = objects.newItem();
        Object id = savedStore();
        models.sessions().inTransaction(session -> {
            Object store = session.find(storeClass, id);
            int before = objects.itemsOf(store).size();
            objects.setStore(item, store);
            session.persist(item);
            if (objects.itemsOf(store).size() != before) {
                throw Hint.SETTER_SETS_BOTH.with();
            }
        });
        mustBeAmongTheItems(item, models.sessions().fromTransaction(session -> session.find(storeClass, id)));
    }

    private void needsAStoreThatExists() {
        Object item = objects.newItem();
        try {
            models.sessions().inTransaction(session -> {
                objects.setStore(item, session.getReference(storeClass, NO_STORE));
                session.persist(item);
            });
        } catch (ConstraintViolationException refused) {
            return;
        } catch (NotDone setter) {
            throw Hint.SETTER_SETS_BOTH.with();
        } catch (RuntimeException failure) {
            throw Hint.UNKNOWN_CAUSE.with("An item of a store that does not exist ends in " + Reason.of(failure) + ".");
        }
        throw Hint.UNKNOWN_CAUSE.with("An item of a store that does not exist is saved.");
    }

    private void addsToTheListAlone() {
        Object id = savedStore();
        try {
            models.sessions().inTransaction(session -> {
                objects.itemsOf(session.find(storeClass, id)).add(objects.newItem());
                session.flush();
            });
        } catch (PropertyValueException refused) {
            return;
        } catch (RuntimeException failure) {
            throw Hint.UNKNOWN_CAUSE.with("An item that is only added to the list ends in " + Reason.of(failure)
                    + "; in the lesson it is a PropertyValueException.");
        }
        throw Hint.UNKNOWN_CAUSE.with(
                "An item that is only added to the list is not refused, and in the lesson it is.");
    }

    private void sendsTheSelectsOfBefore() {
        Object saved = objects.newStore();
        objects.addItem(saved, objects.newItem());
        models.save(saved);
        models.sessions().inTransaction(session -> {
            Object store = session.createSelectionQuery("from Store where name = :name", storeClass)
                    .setParameter("name", objects.nameOf(saved))
                    .getSingleResult();
            Runnable loading = () -> objects.itemsOf(store).forEach(objects::nameOf);
            mustBeOneSelect(loading, "from items", "the items of a store");
        });
        models.sessions().inTransaction(session -> {
            Object item = session.createSelectionQuery("from Item", itemClass)
                    .setMaxResults(1)
                    .getSingleResult();
            Runnable loading = () -> objects.nameOf(objects.storeOf(item));
            mustBeOneSelect(loading, "from stores", "the store of an item");
        });
    }

    private void mustBeOneSelect(Runnable loading, String from, String what) {
        List<String> statements = models.statementsOf(loading);
        if (statements.size() != 1
                || !statements.get(0).contains(from)
                || statements.get(0).contains(" join ")
                || statements.get(0).indexOf("select ", 1) > 0) {
            throw Hint.OTHER_SELECT.with(what);
        }
    }

    private void keepsAStoreThatHasItems() {
        Object id = savedStore();
        try {
            models.sessions().inTransaction(session -> {
                session.remove(session.find(storeClass, id));
                session.flush();
            });
        } catch (ConstraintViolationException refused) {
            return;
        }
        throw Effect.ITEMS_ARE_REMOVED.explain(items(), store());
    }

    /** The id of a store that is saved with one item. */
    private Object savedStore() {
        Object store = objects.newStore();
        objects.addItem(store, objects.newItem());
        return models.idOf(models.saved(store));
    }

    private AnnotatedElement items() {
        return (AnnotatedElement) models.relation(storeClass, itemClass).getJavaMember();
    }

    private AnnotatedElement store() {
        return (AnnotatedElement) models.relation(itemClass, storeClass).getJavaMember();
    }
}
