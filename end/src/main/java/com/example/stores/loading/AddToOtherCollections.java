package com.example.stores.loading;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Logger;
import org.hibernate.Session;

/** What {@code add} costs where the items of a store are not a plain list: in a set, and in an ordered list. */
final class AddToOtherCollections {
    // Held here because java.util.logging forgets the filter of a logger that nobody holds.
    private static final Logger BOOT_LOG = Logger.getLogger("org.hibernate.orm.boot");

    static {
        // The lesson itself says what Hibernate warns against.
        BOOT_LOG.setFilter(record -> !record.getMessage().contains("HHH160246"));
    }

    private AddToOtherCollections() {}

    static void addToSet(SampleStores stores, Output out) {
        out.line("");
        out.line("3. A Set holds no item twice, so it loads all its items before it takes one more.");
        stores.inSession(
                out,
                "= 1 for the store + 1 for all items + 1 insert",
                session -> addToSet(session, WriteOnly.newItem("Spade")));
        out.line("   " + stores.rows() + " rows were read: the store, its " + (stores.itemsOfEach() + 2)
                + " items, and the new id.");
    }

    static void addToOrderedList(SampleStores stores, Output out) {
        out.line("");
        out.line("4. A List with an @OrderColumn is not loaded, but the position is asked for and then written.");
        stores.inSession(
                out,
                "= 1 for the store + 1 insert + 1 for the position + 1 update",
                session -> WriteOnly.addToList(session, WriteOnly.newItem("Hose")));
        out.line("   Hibernate warns against it where the item holds the column, and advises @OrderBy (HHH160246).");
    }

    static void addToSet(Session session, Item item) {
        item.setStore(session.getReference(Store.class, 1));
        session.find(StoreWithSet.class, 1).getItems().add(item);
        session.persist(item);
    }

    /** One store with an ordered list; its items are numbered as if each had been added to it. */
    static SampleStores orderedStore(int items) {
        SampleStores stores = new SampleStores(1, items, "ordered-items.xml");
        stores.sessions()
                .inTransaction(session -> session.createNativeMutationQuery("update items set position = id - 1")
                        .executeUpdate());
        return stores;
    }

    /** The stores once more, on the same tables, with their items in a {@code Set}. */
    @Entity
    @Table(name = "stores")
    static class StoreWithSet {

        @Id
        private Integer id;

        @OneToMany
        @JoinColumn(
                name = "store_id",
                insertable = false,
                updatable = false,
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        private Set<Item> items = new HashSet<>();

        Set<Item> getItems() {
            return items;
        }
    }
}
