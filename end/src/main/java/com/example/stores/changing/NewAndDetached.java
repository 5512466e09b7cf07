package com.example.stores.changing;

import com.example.stores.loading.SampleStores;
import com.example.stores.loading.Warnings;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.math.BigDecimal;
import org.hibernate.LazyInitializationException;
import org.hibernate.Session;

/**
 * Objects that a session does not know: new ones, and those that an earlier session has found.
 *
 * <p>SQLAlchemy: {@code session.merge(store)}, and {@code DetachedInstanceError}.
 */
public final class NewAndDetached implements Step {
    static final String CASCADE_MERGE = "cascade-merge.xml";

    @Override
    public String about() {
        return "Objects that are not saved yet, or of an earlier session";
    }

    @Override
    public void run(Output out) {
        out.line("NEW-AND-DETACHED: Save an item whose store this session does not know.");
        try (SampleStores stores = new SampleStores(2, 2)) {
            newStore(stores, out);
            storeOfAnEarlierSession(stores, out);
            itemOfAnEarlierSession(stores, out);
        }
        try (SampleStores stores = new SampleStores(2, 2, CASCADE_MERGE)) {
            out.line("");
            out.line("7. With cascade MERGE beside PERSIST, the new item goes along.");
            Store found = storeWithNewItem(stores);
            Attempt.show(stores, out, "= 1 for the store with its items + 1 insert", session -> merge(session, found));
        }
        out.line("");
        out.line("Remember: change what this session has found, and name what it has not by getReference.");
        out.line("SQLAlchemy: session.merge(store) takes new items along, for merge is in its default cascade.");
    }

    private static void newStore(SampleStores stores, Output out) {
        out.line("");
        out.line("1. A new item of a new store: a store saves its items, and an item does not save its store.");
        Warnings.of(
                        "action",
                        () -> Attempt.show(
                                stores, out, "= 0, for the store has no id yet", NewAndDetached::saveTheItemAlone))
                .forEach(code -> out.line("   Hibernate warns: " + code));

        out.line("");
        out.line("2. The store is saved.");
        Attempt.show(stores, out, "= 1 insert for the store + 1 for the item", NewAndDetached::saveTheStore);
    }

    private static void storeOfAnEarlierSession(SampleStores stores, Output out) {
        out.line("");
        out.line("3. A store of an earlier session has a new item, and is merged into this one. The item has a name.");
        Store found = storeWithNewItem(stores);
        String formula = "= 1 for the store + " + stores.itemsOfEach() + " for its items";
        Attempt.show(stores, out, formula, session -> merge(session, found));

        out.line("");
        out.line("4. The store is found in this session, and gets the item there.");
        Attempt.show(stores, out, "= 1 for the store + 1 insert", NewAndDetached::addToTheStoreOfThisSession);

        out.line("");
        out.line("5. Or the item gets a reference to it, and the store is not loaded at all.");
        Attempt.show(stores, out, "= 1 insert", NewAndDetached::saveWithReference);
    }

    private static void itemOfAnEarlierSession(SampleStores stores, Output out) {
        out.line("");
        out.line("6. An item of an earlier session is asked for the name of its store, which was not loaded.");
        Item found = stores.sessions().fromSession(session -> session.find(Item.class, 1));
        out.line("   The id of the store: " + found.getStore().getId());
        try {
            out.line("   Its name: " + found.getStore().getName());
        } catch (LazyInitializationException refused) {
            Attempt.showRefusal(refused, out);
        }
    }

    static void saveTheItemAlone(Session session) {
        Item item = newItem("Rake");
        item.setStore(new Store("Garden Store"));
        session.persist(item);
    }

    static void saveTheStore(Session session) {
        Store store = new Store("Garden Store");
        store.addItem(newItem("Rake"));
        session.persist(store);
    }

    static Store merge(Session session, Store found) {
        return session.merge(found);
    }

    static void addToTheStoreOfThisSession(Session session) {
        session.find(Store.class, 1).addItem(newItem("Bench"));
    }

    static void saveWithReference(Session session) {
        Item item = newItem("Hose");
        item.setStore(session.getReference(Store.class, 1));
        session.persist(item);
    }

    static Store storeWithNewItem(SampleStores stores) {
        Store found = stores.sessions().fromSession(session -> {
            Store store = session.find(Store.class, 1);
            store.getItems().size();
            return store;
        });
        found.addItem(newItem("Chair"));
        return found;
    }

    static Item newItem(String name) {
        return new Item(name, new BigDecimal("15.99"));
    }
}
