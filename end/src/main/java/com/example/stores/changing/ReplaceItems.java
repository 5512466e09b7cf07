package com.example.stores.changing;

import com.example.stores.loading.SampleStores;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/**
 * Other items in the place of those that are there: the list, the order of the statements, and the loop.
 *
 * <p>SQLAlchemy: {@code store.items = [...]}, which deletes the old ones with {@code "all, delete-orphan"}.
 */
public final class ReplaceItems implements Step {
    static final String STORE_WITH_SETTER = "store-with-setter.xml";

    @Override
    public String about() {
        return "Other items in the place of those that are there";
    }

    @Override
    public void run(Output out) {
        out.line("REPLACE-ITEMS: Put other items into the place of those that a store has.");
        try (SampleStores stores = new SampleStores(2, 3)) {
            sameName(stores, out);
            loop(stores, out);
        }
        try (SampleStores stores = new SampleStores(2, 2, STORE_WITH_SETTER)) {
            otherList(stores, out);
        }
        out.line("");
        out.line("Remember: change what is in the list, and flush between a removal and the same name again.");
        out.line("SQLAlchemy: store.items = [...] is allowed, and INSERT goes before DELETE there, too.");
    }

    private static void sameName(SampleStores stores, Output out) {
        out.line("");
        out.line("1. An item is removed, and a new one has its name: INSERT goes before DELETE.");
        Attempt.show(
                stores, out, "= 1 for the store + 1 for its items + 1 insert, which is refused", ReplaceItems::replace);

        out.line("");
        out.line("2. With a flush between the two.");
        Attempt.show(
                stores,
                out,
                "= 1 for the store + 1 for its items + 1 delete + 1 insert",
                ReplaceItems::replaceWithFlush);
    }

    private static void loop(SampleStores stores, Output out) {
        out.line("");
        out.line("3. A loop over the list that takes items off it.");
        Attempt.show(stores, out, "= 1 for the store + 1 for its items", ReplaceItems::removeInLoop);

        out.line("");
        out.line("4. A loop over a copy of the list.");
        Attempt.show(
                stores,
                out,
                "= 1 for the store + 1 for its items + " + stores.itemsOfEach() + " items",
                ReplaceItems::removeInLoopOverCopy);

        out.line("");
        out.line("5. A query that deletes: no item is loaded, and what is in memory does not know of it.");
        Attempt.show(stores, out, "= 1 for any number of items", ReplaceItems::deleteByQuery);
    }

    private static void otherList(SampleStores stores, Output out) {
        out.line("");
        out.line("6. With orphanRemoval: another list in the place of the one that Hibernate watches.");
        Attempt.show(stores, out, "= 1 for the store", ReplaceItems::setAnotherList);

        out.line("");
        out.line("7. The same list, with other items in it.");
        Attempt.show(
                stores,
                out,
                "= 1 for the store + 1 for its items + 1 insert + " + stores.itemsOfEach() + " deletes",
                ReplaceItems::changeTheList);
    }

    static void replace(Session session) {
        Store store = session.find(Store.class, 1);
        Item old = store.getItems().remove(0);
        session.remove(old);
        store.addItem(withTheNameOf(old));
    }

    static void replaceWithFlush(Session session) {
        Store store = session.find(Store.class, 1);
        Item old = store.getItems().remove(0);
        session.remove(old);
        session.flush();
        store.addItem(withTheNameOf(old));
    }

    private static Item withTheNameOf(Item old) {
        return new Item(old.getName(), new BigDecimal("15.99"));
    }

    static void removeInLoop(Session session) {
        Store store = session.find(Store.class, 2);
        for (Item item : store.getItems()) {
            store.getItems().remove(item);
            session.remove(item);
        }
    }

    static void removeInLoopOverCopy(Session session) {
        Store store = session.find(Store.class, 2);
        for (Item item : List.copyOf(store.getItems())) {
            store.getItems().remove(item);
            session.remove(item);
        }
    }

    static void deleteByQuery(Session session) {
        session.createMutationQuery("delete from Item where store = :store")
                .setParameter("store", session.getReference(Store.class, 1))
                .executeUpdate();
    }

    static void setAnotherList(Session session) {
        session.find(StoreWithSetter.class, 1).setItems(new ArrayList<>());
    }

    static void changeTheList(Session session) {
        List<Item> items = session.find(StoreWithSetter.class, 1).getItems();
        items.clear();
        Item chair = new Item("Chair", new BigDecimal("15.99"));
        chair.setStore(session.getReference(Store.class, 1));
        items.add(chair);
    }

    /** The stores once more, on the same tables, with a setter that {@link Store} does not have. */
    @Entity
    @Table(name = "stores")
    static class StoreWithSetter {

        @Id
        private Integer id;

        @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
        @JoinColumn(
                name = "store_id",
                insertable = false,
                updatable = false,
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        private List<Item> items = new ArrayList<>();

        List<Item> getItems() {
            return items;
        }

        void setItems(List<Item> items) {
            this.items = items;
        }
    }
}
