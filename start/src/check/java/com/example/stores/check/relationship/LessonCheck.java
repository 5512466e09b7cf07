package com.example.stores.check.relationship;

import com.example.stores.check.hints.Effect;
import com.example.stores.check.hints.Hint;
import com.example.stores.check.hints.Reason;
import com.example.stores.check.models.ModelsUnderCheck;
import com.example.stores.check.report.NotDone;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hibernate.PropertyValueException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** What the lesson does with stores and their items, and what it says of it. */
final class LessonCheck extends ModelCheck {
    private static final int NO_STORE = 999;

    LessonCheck(ModelsUnderCheck models) {
        super(models);
    }

    /** Each step is one of the lesson, in its order and with its names and prices. */
    void runs() {
        savesNewItemsWithTheirStore();
        try {
            Object garden = savesTwoStores();
            needsAStoreThatExists();
            savesNewItemsOfALoadedStore(garden);
            setsTheStoreAlone(garden);
            addsToTheListAlone(garden);
            sendsTheSelectsOfBefore();
            keepsAStoreThatHasItems(garden);
        } catch (NoResultException hidden) {
            throw models.itemIsMissing();
        } catch (PersistenceException failure) {
            throw Hint.NOT_SAVED.with(Reason.of(failure));
        }
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
        mustBeAmongTheItems(item, models.idOf(store));
    }

    /** Returns the id of the Garden Store. */
    private Object savesTwoStores() {
        Object furniture = objects.newStore("Furniture Store");
        Object garden = objects.newStore("Garden Store");
        Object chair = item("Chair", "15.99");
        models.sessions().inTransaction(session -> {
            session.persist(furniture);
            session.persist(garden);
            objects.addItem(furniture, chair);
            objects.addItem(furniture, item("Table", "49.90"));
            objects.addItem(garden, item("Rake", "12.00"));
            objects.addItem(garden, item("Hose", "29.95"));
        });
        mustBeAmongTheItems(chair, models.idOf(furniture));
        return models.idOf(garden);
    }

    private Object item(String name, String price) {
        return objects.newItem(name, new BigDecimal(price));
    }

    private void savesNewItemsOfALoadedStore(Object garden) {
        Object spade = item("Spade", "18.00");
        models.sessions().inTransaction(session -> objects.addItem(session.find(storeClass, garden), spade));
        mustBeAmongTheItems(spade, garden);
    }

    private void mustBeAmongTheItems(Object item, Object storeId) {
        Object id = models.idOf(item);
        if (id == null) {
            throw Hint.NO_CASCADE.with();
        }
        models.sessions().inTransaction(session -> {
            if (models.loadedItems(session, storeId).stream().noneMatch(loaded -> id.equals(models.idOf(loaded)))) {
                throw models.itemIsMissing();
            }
        });
    }

    private void setsTheStoreAlone(Object garden) {
        Object bench = item("Bench", "75.00");
        models.sessions().inTransaction(session -> {
            Object store = session.find(storeClass, garden);
            int before = objects.itemsOf(store).size();
            objects.setStore(bench, store);
            session.persist(bench);
            if (objects.itemsOf(store).size() != before) {
                throw Hint.SETTER_SETS_BOTH.with();
            }
        });
        mustBeAmongTheItems(bench, garden);
    }

    private void needsAStoreThatExists() {
        Object item = item("Sofa", "99.00");
        try {
            models.sessions().inTransaction(session -> {
                objects.setStore(item, session.getReference(storeClass, NO_STORE));
                session.persist(item);
            });
        } catch (ConstraintViolationException refused) {
            mustBeOfTheStore(refused);
            return;
        } catch (RollbackException late) {
            throw Effect.REFUSED_LATE.explain(models.id(itemClass));
        } catch (NotDone setter) {
            throw Hint.SETTER_SETS_BOTH.with();
        } catch (RuntimeException failure) {
            throw Hint.UNKNOWN_CAUSE.with("An item of a store that does not exist ends in " + Reason.of(failure) + ".");
        }
        throw Hint.UNKNOWN_CAUSE.with("An item of a store that does not exist is saved.");
    }

    /** The lesson prints why, and says that it is because of the store. */
    private static void mustBeOfTheStore(ConstraintViolationException refused) {
        if (refused.getKind() != ConstraintKind.FOREIGN_KEY) {
            throw Hint.NOT_SAVED.with(Reason.of(refused));
        }
    }

    private void addsToTheListAlone(Object garden) {
        try {
            models.sessions().inTransaction(session -> {
                objects.itemsOf(session.find(storeClass, garden)).add(item("Swing", "60.00"));
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
        models.sessions().inTransaction(session -> {
            Object store = session.createSelectionQuery("from Store where name = :name", storeClass)
                    .setParameter("name", "Furniture Store")
                    .getSingleResult();
            Runnable loading = () -> objects.itemsOf(store).forEach(objects::nameOf);
            mustBeOneSelect(loading, "from items", "the items of a store");
        });
        models.sessions().inTransaction(session -> {
            Object item = session.createSelectionQuery("from Item where name = :name", itemClass)
                    .setParameter("name", "Rake")
                    .getSingleResult();
            Runnable loading = () -> objects.nameOf(objects.storeOf(item));
            mustBeOneSelect(loading, "from stores", "the store of an item");
        });
    }

    private void mustBeOneSelect(Runnable loading, String from, String what) {
        List<String> statements = models.statementsOf(loading);
        if (statements.size() != 1
                || !statements.get(0).toLowerCase(Locale.ROOT).contains(from)
                || statements.get(0).contains(" join ")
                || statements.get(0).indexOf("select ", 1) > 0) {
            throw Hint.OTHER_SELECT.with(what);
        }
    }

    private void keepsAStoreThatHasItems(Object garden) {
        try {
            models.sessions().inTransaction(session -> {
                session.remove(session.find(storeClass, garden));
                session.flush();
            });
        } catch (ConstraintViolationException refused) {
            mustBeOfTheStore(refused);
            return;
        }
        throw Effect.ITEMS_ARE_REMOVED.explain(items(), store());
    }
}
