package com.example.stores;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.hibernate.PropertyValueException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The two sides of the relationship: {@code item.store}, which is the column, and {@code store.items}, which is the
 * list. What is done to one is not done to the other, unless the code does both.
 *
 * <p>SQLAlchemy: {@code back_populates} sets the other side, in memory, when an item is appended, removed or assigned;
 * here {@link Store#addItem} does.
 */
final class BothSides {

    private BothSides() {}

    static void show(SessionFactory sessions, Output out) {
        setBoth(sessions, out);
        setTheStoreAlone(sessions, out);
        addToTheListAlone(sessions, out);
        removeTheStore(sessions, out);
    }

    private static void setBoth(SessionFactory sessions, Output out) {
        out.line("");
        out.line("5. store.addItem(item) sets both sides.");
        sessions.inTransaction(session -> {
            Store store = gardenStore(session);
            Item spade = new Item("Spade", new BigDecimal("18.00"));
            store.addItem(spade);
            out.line(
                    "   The Spade is in the " + spade.getStore().getName() + ", and its list is " + names(store) + ".");
        });
        out.line("   Nobody saved the Spade: a store saves its new items with itself.");
    }

    private static void setTheStoreAlone(SessionFactory sessions, Output out) {
        out.line("");
        out.line("6. item.setStore(store) sets one side.");
        sessions.inTransaction(session -> {
            Store store = gardenStore(session);
            out.line("   The list is " + names(store) + ".");
            Item bench = new Item("Bench", new BigDecimal("75.00"));
            bench.setStore(store);
            session.persist(bench);
            out.line("   The Bench is saved, and the list in memory is still " + names(store) + ".");
        });
    }

    private static void addToTheListAlone(SessionFactory sessions, Output out) {
        out.line("");
        out.line("7. store.getItems().add(item) sets the other side, which is not the column.");
        try {
            sessions.inTransaction(session -> {
                gardenStore(session).getItems().add(new Item("Swing", new BigDecimal("60.00")));
                session.flush();
            });
        } catch (PropertyValueException refused) {
            out.line("   The Swing has no store: " + refused.getMessage());
        }
    }

    private static void removeTheStore(SessionFactory sessions, Output out) {
        out.line("");
        out.line("8. May a store be removed while it has items?");
        try {
            sessions.inTransaction(session -> {
                session.remove(gardenStore(session));
                session.flush();
            });
        } catch (ConstraintViolationException refused) {
            out.line("   It may not: " + Refusal.reason(refused));
            out.line("   Its items would dangle. Remove them or give them to another store first.");
        }
    }

    private static Store gardenStore(Session session) {
        return session.createSelectionQuery("from Store where name = 'Garden Store'", Store.class)
                .getSingleResult();
    }

    private static String names(Store store) {
        return store.getItems().stream().map(Item::getName).collect(Collectors.joining(", "));
    }
}
