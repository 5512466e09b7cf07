package com.example.stores.changing;

import com.example.stores.loading.SampleStores;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import org.hibernate.Session;

/**
 * Moving an item from one store to another, with both sides in step.
 *
 * <p>SQLAlchemy: {@code item.store = other} changes both lists.
 */
public final class MoveItem implements Step {

    @Override
    public String about() {
        return "An item goes from one store to another";
    }

    @Override
    public void run(Output out) {
        out.line("MOVE-ITEM: Move an item from one store to another.");
        try (SampleStores stores = new SampleStores(2, 2)) {
            out.line("");
            out.line("1. Taken off the list of the one, and put onto that of the other with addItem.");
            Attempt.show(stores, out, "= 2 for the stores + 1 for the list + 1 update", MoveItem::move);

            out.line("");
            out.line("2. From list to list alone: the item still knows its old store, and nothing is sent.");
            Attempt.show(stores, out, "= 2 for the stores + 1 for the list", MoveItem::moveInTheListsAlone);

            out.line("");
            out.line("3. The store of the item alone: the row moves, and the loaded list does not know it.");
            Attempt.show(stores, out, "= 1 for the store + 1 for its items + 1 update", session -> {
                out.line("   In memory: " + SampleStores.describe(setTheStoreAlone(session)));
            });
        }
        try (SampleStores stores = new SampleStores(2, 2, RemoveItem.ORPHAN_REMOVAL)) {
            out.line("");
            out.line("4. With orphanRemoval, and the old store found first: it moves.");
            Attempt.show(stores, out, "= 2 for the stores + 1 for the list + 1 update", MoveItem::move);

            out.line("");
            out.line("5. The same code, and the new store found first: the item is deleted.");
            Attempt.show(
                    stores, out, "= 2 for the stores + 1 for the list + 1 delete", MoveItem::moveWithTheNewStoreFirst);
        }
        out.line("");
        out.line("Remember: off the one list, addItem for the other, and no orphanRemoval where items move.");
        out.line("SQLAlchemy: item.store = other takes it off the one list and puts it onto the other.");
    }

    static void move(Session session) {
        Store old = session.find(Store.class, 1);
        Store other = session.find(Store.class, 2);
        Item item = old.getItems().get(0);
        old.getItems().remove(item);
        other.addItem(item);
    }

    static void moveWithTheNewStoreFirst(Session session) {
        session.find(Store.class, 2);
        move(session);
    }

    static void moveInTheListsAlone(Session session) {
        Store old = session.find(Store.class, 1);
        Store other = session.find(Store.class, 2);
        other.getItems().add(old.getItems().remove(0));
    }

    static Store setTheStoreAlone(Session session) {
        Store old = session.find(Store.class, 1);
        old.getItems().get(0).setStore(session.getReference(Store.class, 2));
        session.flush();
        return old;
    }
}
