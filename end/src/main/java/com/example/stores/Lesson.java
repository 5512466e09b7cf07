package com.example.stores;

import com.example.stores.models.Item;
import com.example.stores.models.Models;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import java.math.BigDecimal;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;

/** The lesson after the relationship: an item has a store, and a store has items. */
final class Lesson implements Step {

    @Override
    public String about() {
        return "An item has a store, and a store has items";
    }

    @Override
    public void run(Output out) {
        var configuration = Database.configuration(out).managedClasses(Models.ALL);
        try (SessionFactory sessions = configuration.createEntityManagerFactory()) {
            out.line("AFTER: " + about() + ".");
            save(sessions, out);
            itemsOfStore(sessions, out);
            storeOfItem(sessions, out);
            itemOfNoStore(sessions, out);
            BothSides.show(sessions, out);
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
            furniture.addItem(new Item("Chair", new BigDecimal("15.99")));
            furniture.addItem(new Item("Table", new BigDecimal("49.90")));
            garden.addItem(new Item("Rake", new BigDecimal("12.00")));
            garden.addItem(new Item("Hose", new BigDecimal("29.95")));
        });
    }

    private static void itemsOfStore(SessionFactory sessions, Output out) {
        out.line("");
        out.line("2. Which items does the Furniture Store sell?");
        sessions.inTransaction(session -> {
            Store store = storeNamed(session, "Furniture Store");
            for (Item item : store.getItems()) {
                out.line("   " + item.getName() + " for " + item.getPrice().toPlainString());
            }
            out.line("   The same SELECT as before, no longer written by hand.");
        });
    }

    private static void storeOfItem(SessionFactory sessions, Output out) {
        out.line("");
        out.line("3. In which store is the Rake?");
        sessions.inTransaction(session -> {
            Item item = itemNamed(session, "Rake");
            out.line("   In the " + item.getStore().getName() + ".");
            out.line("   The same SELECT as before, no longer written by hand.");
        });
    }

    private static void itemOfNoStore(SessionFactory sessions, Output out) {
        out.line("");
        out.line("4. May an item be in store 999, which does not exist?");
        Item sofa = new Item("Sofa", new BigDecimal("99.00"));
        try {
            sessions.inTransaction(session -> {
                sofa.setStore(session.getReference(Store.class, 999));
                session.persist(sofa);
            });
        } catch (ConstraintViolationException refused) {
            out.line("   It may not: " + Refusal.reason(refused));
        }
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
