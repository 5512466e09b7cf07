package com.example.stores.loading;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/** What a query, and {@code Hibernate.size}, see of changes that were not sent before. */
final class QueriesAndChanges {

    private QueriesAndChanges() {}

    static void show(SampleStores stores, Output out) {
        out.line("");
        out.line("3. An item moves to another store. A query of the items sends that first, so that it sees it.");
        stores.inSession(
                out,
                "= 1 for the item + 1 update + 1 query",
                session -> out.line("   Counted: " + moveAndCount(session)));

        out.line("");
        out.line("4. Hibernate.size sends what was added to the list, and then remembers its answer.");
        stores.inSession(
                out,
                "= 1 for the store + 1 insert + 1 for the number + 1 insert",
                session -> addAndAskTwice(session, out));
    }

    private static long moveAndCount(Session session) {
        Item item = session.find(Item.class, 1);
        item.setStore(session.getReference(Store.class, 2));
        return QueryInsteadOfList.itemsOf(session, item.getStore(), "").getResultCount();
    }

    private static void addAndAskTwice(Session session, Output out) {
        Store store = session.find(Store.class, 3);
        store.addItem(WriteOnly.newItem("Bench"));
        out.line("   Hibernate.size(store.getItems()): " + Hibernate.size(store.getItems()));
        Item rake = WriteOnly.newItem("Rake");
        rake.setStore(store);
        session.persist(rake);
        out.line("   One more item is saved, and it says: " + Hibernate.size(store.getItems()));
    }
}
