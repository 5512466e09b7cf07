package com.example.stores.changing;

import com.example.stores.loading.SampleStores;
import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.ColumnDefault;

/**
 * One row in two sessions: who changes it last, and whether its two objects are equal.
 *
 * <p>SQLAlchemy: {@code version_id_col}, and {@code StaleDataError}.
 */
public final class SameRowTwice implements Step {
    static final String VERSIONED_ITEM = "versioned-item.xml";

    @Override
    public String about() {
        return "Two sessions change one item, and two objects are one row";
    }

    @Override
    public void run(Output out) {
        out.line("SAME-ROW-TWICE: Two sessions move the same item.");
        try (SampleStores stores = new SampleStores(3, 2, VERSIONED_ITEM)) {
            SessionFactory sessions = stores.sessions();
            out.line("");
            out.line("1. Both have found it. The first one moves it to Store 2, and then the other to Store 3.");
            Attempt.show(
                    stores,
                    out,
                    "= 1 select + 1 update in the first session + 1 select + 1 update in the other",
                    session -> moveTwice(session, sessions));

            out.line("");
            out.line("2. The same with a @Version: an update is for the version that its session has read.");
            Attempt.show(
                    stores,
                    out,
                    "= 1 select + 1 update in the first session + 1 select + 1 update in the other",
                    session -> moveVersionedTwice(session, sessions));

            out.line("");
            out.line("3. A session has one object for a row. Two sessions have two, and a proxy has another class.");
            stores.inSession(out, "= 1 select in the first session + 1 in the other", session -> {
                compareObjects(session, sessions, out);
            });
        }
        out.line("");
        out.line("Remember: add a @Version where two may change one row; equals, if any, by what never changes.");
        out.line("SQLAlchemy: version_id_col, and StaleDataError for the one who comes last.");
    }

    static void moveTwice(Session session, SessionFactory sessions) {
        Item item = session.find(Item.class, 1);
        sessions.inTransaction(first -> first.find(Item.class, 1).setStore(first.getReference(Store.class, 2)));
        item.setStore(session.getReference(Store.class, 3));
    }

    static void moveVersionedTwice(Session session, SessionFactory sessions) {
        VersionedItem item = session.find(VersionedItem.class, 2);
        sessions.inTransaction(
                first -> first.find(VersionedItem.class, 2).setStore(first.getReference(Store.class, 2)));
        item.setStore(session.getReference(Store.class, 3));
    }

    private static void compareObjects(Session session, SessionFactory sessions, Output out) {
        Item item = session.find(Item.class, 3);
        out.line("   Found again, it is the same object: " + (item == session.find(Item.class, 3)));
        Item other = sessions.fromSession(second -> second.find(Item.class, 3));
        out.line("   It equals that of the other session: " + item.equals(other));
        out.line("   A Set of both has size " + Set.of(item, other).size());
        Store proxy = item.getStore();
        out.line("   Its store has the class Store: " + (proxy.getClass() == Store.class));
        out.line("   Its store is an instance of Store: " + (proxy instanceof Store));
    }

    /** The items once more, on the same table, with a column that counts their changes. */
    @Entity
    @Table(name = "items")
    static class VersionedItem {

        @Id
        private Integer id;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "store_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        private Store store;

        @Version
        @ColumnDefault("0")
        private int version;

        void setStore(Store store) {
            this.store = store;
        }
    }
}
