package com.example.stores;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The lesson before the relationship: an item holds the id of its store, and that is all. */
final class Lesson implements Step {

    @Override
    public String about() {
        return "An item holds the id of its store, and that is all";
    }

    @Override
    public void run(Output out) {
        var configuration = Database.configuration(out).managedClasses(Store.class, Item.class);
        try (SessionFactory sessions = configuration.createEntityManagerFactory()) {
            out.line("BEFORE: " + about() + ".");
            save(sessions, out);
            itemsOfStore(sessions, out);
            storeOfItem(sessions, out);
            itemOfNoStore(sessions, out);
            out.line("");
            out.line(sessions.getStatistics().getPrepareStatementCount() + " SQL statements were sent.");
        }
    }

    private static void save(SessionFactory sessions, Output out) {
        out.line("");
        out.line("1. Two stores and four items are saved.");
        sessions.inTransaction(session -> {
            Store furniture = new Store("Furniture Store");
            Store garden = new Store("Garden Store");
            session.persist(furniture);
            session.persist(garden);
            session.persist(new Item("Chair", new BigDecimal("15.99"), furniture.getId()));
            session.persist(new Item("Table", new BigDecimal("49.90"), furniture.getId()));
            session.persist(new Item("Rake", new BigDecimal("12.00"), garden.getId()));
            session.persist(new Item("Hose", new BigDecimal("29.95"), garden.getId()));
        });
    }

    private static void itemsOfStore(SessionFactory sessions, Output out) {
        out.line("");
        out.line("2. Which items does the Furniture Store sell?");
        sessions.inTransaction(session -> {
            Store store = storeNamed(session, "Furniture Store");
            List<Item> items = session.createSelectionQuery("from Item where storeId = :storeId", Item.class)
                    .setParameter("storeId", store.getId())
                    .getResultList();
            for (Item item : items) {
                out.line("   " + item.getName() + " for " + item.getPrice().toPlainString());
            }
            out.line("   The second query is ours, written by hand.");
        });
    }

    private static void storeOfItem(SessionFactory sessions, Output out) {
        out.line("");
        out.line("3. In which store is the Rake?");
        sessions.inTransaction(session -> {
            Item item = itemNamed(session, "Rake");
            Store store = session.createSelectionQuery("from Store where id = :id", Store.class)
                    .setParameter("id", item.getStoreId())
                    .getSingleResult();
            out.line("   In the " + store.getName() + ".");
            out.line("   The second query is ours again.");
        });
    }

    private static void itemOfNoStore(SessionFactory sessions, Output out) {
        out.line("");
        out.line("4. May an item be in store 999, which does not exist?");
        sessions.inTransaction(session -> session.persist(new Item("Sofa", new BigDecimal("99.00"), 999)));
        sessions.inTransaction(session -> {
            Item item = itemNamed(session, "Sofa");
            Store store = session.find(Store.class, item.getStoreId());
            out.line("   It may. The Sofa has storeId " + item.getStoreId() + ", and its store is " + store + ".");
            out.line("   A row like this dangles: it points to nothing, and nothing told us.");
        });
    }

    private static Store storeNamed(Session session, String name) {
        return session.createSelectionQuery("from Store where name = :name", Store.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private static Item itemNamed(Session session, String name) {
        return session.createSelectionQuery("from Item where name = :name", Item.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
