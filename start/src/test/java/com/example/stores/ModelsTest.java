package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.math.BigDecimal;
import org.hibernate.PropertyValueException;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelsTest {
    private static final BigDecimal PRICE = new BigDecimal("15.99");

    private SessionFactory sessions;
    private Integer storeId;

    @BeforeEach
    void saveAStore() {
        sessions = Database.configuration(new Recording().output())
                .managedClasses(Store.class, Item.class)
                .createEntityManagerFactory();
        Store store = new Store("Furniture Store");
        sessions.inTransaction(session -> session.persist(store));
        storeId = store.getId();
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    void whatIsSavedIsFoundAgain() {
        Item chair = new Item("Chair", PRICE, storeId);
        sessions.inTransaction(session -> session.persist(chair));

        sessions.inSession(session -> {
            assertEquals("Furniture Store", session.find(Store.class, storeId).getName());
            Item found = session.find(Item.class, chair.getId());
            assertEquals("Chair", found.getName());
            assertEquals(PRICE, found.getPrice());
            assertEquals(storeId, found.getStoreId());
        });
    }

    @Test
    void anItemOfAStoreThatDoesNotExistIsAccepted() {
        Item sofa = new Item("Sofa", PRICE, 999);
        sessions.inTransaction(session -> session.persist(sofa));
        sessions.inSession(session -> assertNull(
                session.find(Store.class, session.find(Item.class, sofa.getId()).getStoreId())));
    }

    @Test
    void twoStoresOfOneNameAreRefused() {
        assertRefused(ConstraintViolationException.class, new Store("Furniture Store"));
    }

    @Test
    void aStoreWithoutANameIsRefused() {
        assertRefused(PropertyValueException.class, new Store(null));
    }

    @Test
    void twoItemsOfOneNameAreRefused() {
        sessions.inTransaction(session -> session.persist(new Item("Chair", PRICE, storeId)));
        assertRefused(ConstraintViolationException.class, new Item("Chair", PRICE, storeId));
    }

    @Test
    void anItemWithoutANameAPriceOrAStoreIsRefused() {
        assertRefused(PropertyValueException.class, new Item(null, PRICE, storeId));
        assertRefused(PropertyValueException.class, new Item("Chair", null, storeId));
        assertRefused(PropertyValueException.class, new Item("Chair", PRICE, null));
    }

    private void assertRefused(Class<? extends Exception> refusal, Object entity) {
        assertThrows(refusal, () -> sessions.inTransaction(session -> session.persist(entity)));
    }
}
