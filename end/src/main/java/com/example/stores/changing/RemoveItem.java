package com.example.stores.changing;

import com.example.stores.loading.SampleStores;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import org.hibernate.Session;

/**
 * Removing an item: from the list of its store, and from the table.
 *
 * <p>SQLAlchemy: {@code session.delete(item)}, and {@code cascade="all, delete-orphan"}.
 */
public final class RemoveItem implements Step {
    static final String ORPHAN_REMOVAL = "orphan-removal.xml";

    @Override
    public String about() {
        return "An item, or a store, is deleted: what it takes";
    }

    @Override
    public void run(Output out) {
        out.line("REMOVE-ITEM: Delete an item of a store.");
        try (SampleStores stores = new SampleStores(2, 2)) {
            removeItems(stores, out);
            removeStores(stores, out);
        }
        try (SampleStores stores = new SampleStores(2, 2, ORPHAN_REMOVAL)) {
            removeOrphans(stores, out);
        }
        out.line("");
        out.line("Remember: take the item off the list and remove it from the session, both.");
        out.line("SQLAlchemy: session.delete(item) is enough; cascade=\"all, delete-orphan\" is orphanRemoval.");
    }

    private static void removeItems(SampleStores stores, Output out) {
        out.line("");
        out.line("1. Taken off the list alone: the list is not the column, and nothing is deleted.");
        Attempt.show(stores, out, "= 1 for the store + 1 for its items", RemoveItem::takeOffTheList);

        out.line("");
        out.line("2. Removed from the session alone: the loaded list takes it back, and nothing tells you.");
        Attempt.show(stores, out, "= 1 for the store + 1 for its items", RemoveItem::removeFromTheSession);

        out.line("");
        out.line("3. Both.");
        Attempt.show(stores, out, "= 1 for the store + 1 for its items + 1 delete", RemoveItem::remove);

        out.line("");
        out.line("4. A list that is not loaded takes nothing back.");
        Attempt.show(stores, out, "= 1 for the item + 1 delete", RemoveItem::removeWithoutTheList);
    }

    private static void removeStores(SampleStores stores, Output out) {
        out.line("");
        out.line("5. The store, which has items: the database refuses it.");
        Attempt.show(stores, out, "= 1 for the store + 1 delete, which is refused", RemoveItem::removeStore);

        out.line("");
        out.line("6. The same with its items loaded: Hibernate refuses it, and sends no delete.");
        Attempt.show(stores, out, "= 1 for the store + 1 for its items", RemoveItem::removeLoadedStore);
    }

    private static void removeOrphans(SampleStores stores, Output out) {
        out.line("");
        out.line("7. With orphanRemoval = true: off the list is enough.");
        Attempt.show(stores, out, "= 1 for the store + 1 for its items + 1 delete", RemoveItem::takeOffTheList);

        out.line("");
        out.line("8. What it costs: a store that is removed loads its items, and takes them with it one by one.");
        Attempt.show(
                stores,
                out,
                "= 1 for the store + 1 for its items + " + stores.itemsOfEach() + " items + 1 for the store",
                RemoveItem::removeStore);
    }

    static void takeOffTheList(Session session) {
        session.find(Store.class, 1).getItems().remove(0);
    }

    static void removeFromTheSession(Session session) {
        Store store = session.find(Store.class, 1);
        session.remove(store.getItems().get(0));
    }

    static void remove(Session session) {
        Store store = session.find(Store.class, 1);
        Item item = store.getItems().get(0);
        store.getItems().remove(item);
        session.remove(item);
    }

    static void removeWithoutTheList(Session session) {
        session.remove(session.find(Item.class, 2));
    }

    static void removeStore(Session session) {
        session.remove(session.find(Store.class, 2));
    }

    static void removeLoadedStore(Session session) {
        Store store = session.find(Store.class, 2);
        store.getItems().size();
        session.remove(store);
    }
}
