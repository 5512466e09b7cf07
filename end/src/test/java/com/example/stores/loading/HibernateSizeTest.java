package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.util.List;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code Hibernate.size} and {@code contains} send, which take a list that is not loaded. */
class HibernateSizeTest {
    private OtherStores stores;

    @BeforeEach
    void open() {
        stores = OtherStores.with(1, 3);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private static List<String> verbs(List<String> sql) {
        return sql.stream().map(statement -> statement.split(" ")[0]).toList();
    }

    @Test
    void sizeAndContainsDoNotLoadTheList() {
        stores.sent(session -> {
            Store store = session.find(Store.class, 1);
            assertEquals(3, Hibernate.size(store.getItems()));
            assertTrue(Hibernate.contains(store.getItems(), session.getReference(Item.class, 1)));
            assertFalse(Hibernate.isInitialized(store.getItems()));
        });
    }

    @Test
    void theListItselfIsLoadedByTheSameQuestions() {
        stores.sent(session -> {
            Store store = session.find(Store.class, 1);
            assertEquals(3, store.getItems().size());
            assertTrue(Hibernate.isInitialized(store.getItems()));
        });
        stores.sent(session -> {
            Store store = session.find(Store.class, 1);
            assertTrue(store.getItems().contains(session.find(Item.class, 1)));
            assertTrue(Hibernate.isInitialized(store.getItems()));
        });
    }

    @Test
    void sizeSendsWhatWasAdded() {
        List<String> sent = stores.sent(session -> {
            Store store = session.find(Store.class, 1);
            store.addItem(WriteOnly.newItem("Rake"));
            assertEquals(4, Hibernate.size(store.getItems()));
        });
        assertEquals(List.of("select", "insert", "select"), verbs(sent));
    }

    @Test
    void sizeRemembersItsAnswer() {
        List<String> sent = stores.sent(session -> {
            Store store = session.find(Store.class, 1);
            assertEquals(3, Hibernate.size(store.getItems()));
            WriteOnly.addItem(session, WriteOnly.newItem("Rake"));
            assertEquals(3, Hibernate.size(store.getItems()));
            assertEquals(4, QueryInsteadOfList.itemsOf(session, store, "").getResultCount());
        });
        assertEquals(List.of("select", "select", "insert", "select"), verbs(sent));
    }
}
